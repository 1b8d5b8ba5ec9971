package com.acme.weather.api;

import org.hibernate.Session;

class ReadingServlet extends BaseServlet {
    private Session readings; // expect: session-in-web-layer
}
