package com.acme.weir;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives a connection its settings back; what is called on the proxy is called on the connection. */
final class Restoring implements InvocationHandler {
    private final Connection delegate;

    Restoring(Connection delegate) {
        this.delegate = delegate;
    }

    static Connection around(DataSource source) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                Restoring.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Restoring(source.getConnection()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return method.invoke(delegate, arguments);
    }

    void restore() throws SQLException {
        delegate.setAutoCommit(true);
    }

    void close() throws SQLException {
        ((Connection) unwrapped()).close();
    }

    private Object unwrapped() {
        return delegate;
    }
}
