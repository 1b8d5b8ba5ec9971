package com.acme.library;

import java.io.InputStream;
import org.apache.ibatis.session.SqlSessionFactory; // expect: forbidden-import
import org.apache.ibatis.session.SqlSessionFactoryBuilder;

final class MyBatisBuilder {
    int mappings(InputStream settings) {
        SqlSessionFactory loans = new SqlSessionFactoryBuilder().build(settings); // expect: factory-built-outside-db
        return loans.getConfiguration().getMappedStatements().size();
    }
}
