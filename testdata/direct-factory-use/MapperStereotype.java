package com.acme.orders;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

@Mapper
interface MapperStereotype {
    Object find(long id);

    static Object findIn(SqlSessionFactory orders, long id) {
        try (SqlSession session = orders.openSession()) {
            return session.getMapper(MapperStereotype.class).find(id);
        }
    }
}
