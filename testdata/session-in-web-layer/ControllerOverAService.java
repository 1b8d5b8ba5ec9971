package com.acme.weather.api;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ControllerOverAService {
    interface Readings {
        Object first();
    }

    private final Readings readings;
    private final TransactionTemplate transactions;

    ControllerOverAService(Readings readings, TransactionTemplate transactions) {
        this.readings = readings;
        this.transactions = transactions;
    }

    @GetMapping("/reading")
    Object first() {
        return transactions.execute(status -> readings.first());
    }
}
