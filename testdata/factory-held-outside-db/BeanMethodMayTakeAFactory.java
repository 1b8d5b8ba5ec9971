package com.acme.freight;

import org.hibernate.SessionFactory;
import org.springframework.context.annotation.Bean;

class BeanMethodMayTakeAFactory {
    @Bean
    Object health(SessionFactory loads) {
        return loads.getStatistics();
    }

    Object other(SessionFactory loads) { // expect: factory-held-outside-db
        return loads.getStatistics();
    }
}
