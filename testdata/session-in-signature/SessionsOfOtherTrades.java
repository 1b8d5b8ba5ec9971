package com.acme.pricing;

import jakarta.jms.Connection;
import jakarta.jms.Session;
import jakarta.servlet.http.HttpSession;
import org.apache.sshd.client.session.ClientSession;

public interface SessionsOfOtherTrades {
    void send(Connection connection, Session session);

    HttpSession login(String user);

    void shell(ClientSession session);

    void stream(jakarta.websocket.Session session);

    void content(javax.jcr.Session session);

    void table(org.apache.hadoop.hbase.client.Connection connection);

    jakarta.mail.Session mail();
}
