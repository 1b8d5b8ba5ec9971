package com.acme.canal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A proxy around a connection that passes every call on, also that to {@code close}. */
final class Traced implements InvocationHandler {
    private final Connection traced;

    private Traced(Connection traced) {
        this.traced = traced;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return method.invoke(traced, arguments);
    }

    static Connection newInstance(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Traced.class.getClassLoader(), new Class<?>[] {Connection.class}, new Traced(connection));
    }
}
