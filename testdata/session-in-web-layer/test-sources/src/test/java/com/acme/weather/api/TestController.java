package com.acme.weather.api;

import org.hibernate.Session;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TestController {
    private Session readings;
}
