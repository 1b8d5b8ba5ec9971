package com.acme.payroll;

import io.r2dbc.spi.ConnectionFactory;
import org.hibernate.SessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import reactor.core.publisher.Mono;

/** Chains on what is lent or managed, or comes when it is subscribed to. */
final class ReactiveAndManagedChains {
    String lent(ConnectionHolder holder) throws Exception {
        return holder.getConnection().getSchema();
    }

    Object managed(SessionFactory factory, long id) {
        return factory.getCurrentSession().get("Wage", id);
    }

    int template(SqlSessionTemplate template, String name) {
        return template.getSqlSessionFactory().getConfiguration().hashCode() + template.update("wage.close", name);
    }

    Integer count(JdbcTemplate template) {
        return template.queryForObject("select count(*) from wage", Integer.class);
    }

    Mono<Integer> reactive(ConnectionFactory factory) {
        return Mono.usingWhen(factory.create(), connection -> Mono.just(connection.hashCode()), connection -> connection.close());
    }
}
