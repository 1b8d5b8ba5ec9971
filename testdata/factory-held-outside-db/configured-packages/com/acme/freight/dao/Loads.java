package com.acme.freight.dao;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.stereotype.Repository;

@Repository
final class Loads {
    private SessionFactory loads; // expect: factory-held-outside-db
}
