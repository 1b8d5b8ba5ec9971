package com.acme.messages;

import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import java.net.URI;

final class WebSocketSession {
    private WebSocketContainer container;

    void greet(Object endpoint, URI address) throws Exception {
        Session session = container.connectToServer(endpoint, address);
        session.getBasicRemote().sendText("hello");
        session.close();
    }

    static Session peer(Session session) {
        return session.getOpenSessions().iterator().next();
    }
}
