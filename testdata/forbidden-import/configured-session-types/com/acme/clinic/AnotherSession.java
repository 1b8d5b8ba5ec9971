package com.acme.clinic;

import jakarta.websocket.Session;

final class AnotherSession {
    static boolean open(Session session) {
        return session.isOpen();
    }
}
