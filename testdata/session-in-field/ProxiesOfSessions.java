package com.acme.pool;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSession;

/** A proxy opens nothing: it stands for what others open. */
final class ProxiesOfSessions implements InvocationHandler {
    private final Connection real;
    private final Connection proxy;
    private final SqlSession session;

    ProxiesOfSessions(Connection real, InvocationHandler sessions) {
        this.real = real;
        this.proxy = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
        this.session = (SqlSession) Proxy.newProxyInstance(
                SqlSession.class.getClassLoader(), new Class<?>[] {SqlSession.class}, sessions);
    }

    Connection proxy() throws SQLException {
        proxy.setReadOnly(session != null);
        return proxy;
    }

    @Override
    public Object invoke(Object on, Method method, Object[] arguments) throws ReflectiveOperationException {
        return method.invoke(real, arguments);
    }
}
