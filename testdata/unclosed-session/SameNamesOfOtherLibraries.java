package com.acme.messages;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.WebSocketContainer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import javax.jcr.Repository;
import javax.mail.Store;
import org.apache.hadoop.hbase.client.Table;

final class SameNamesOfOtherLibraries {
    void jms(ConnectionFactory factory, String text) throws JMSException {
        Connection connection = factory.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(session.createQueue("orders"));
        producer.send(session.createTextMessage(text));
    }

    Object http(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        return session.getAttribute("user");
    }

    void webSocket(WebSocketContainer container, URI address) throws Exception {
        jakarta.websocket.Session session = container.connectToServer(Object.class, address);
        session.getBasicRemote().sendText("hello");
    }

    int url(URL address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        return connection.getResponseCode();
    }

    Object content(Repository repository) throws Exception {
        javax.jcr.Session session = repository.login();
        return session.getRootNode();
    }

    void mail(javax.mail.Session session) throws Exception {
        Store store = session.getStore("imap");
        store.connect();
    }

    void hbase(org.apache.hadoop.hbase.client.Connection connection) throws IOException {
        Table table = connection.getTable(null);
        table.exists(null);
    }
}
