package com.acme.orders;

import org.apache.ibatis.session.SqlSession;
import org.springframework.beans.factory.annotation.Autowired;

final class InjectedSqlSession {
    @Autowired
    private SqlSession orders;

    Object find(long id) {
        return orders.selectOne("order.find", id);
    }
}
