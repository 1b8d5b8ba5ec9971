package com.acme.weather.api;

import org.springframework.web.bind.annotation.RestController;

@RestController
class QualifiedTypeWinsOverForbiddenImport {
    private org.hibernate.SessionFactory readings; // expect: session-in-web-layer

    boolean ready() {
        return !readings.isClosed();
    }
}
