package com.acme.weather.api;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.Session;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HttpSessionIsNoDatabaseSession {
    private Session peer;

    @GetMapping("/login")
    public String login(HttpSession session) {
        return session.getId() + peer.getId();
    }
}
