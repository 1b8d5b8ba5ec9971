package com.acme.library;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class ProgramWithMain {
    public static void main(String[] args) {
        try (SessionFactory factory = new Configuration().configure().buildSessionFactory();
                Session session = factory.openSession()) {
            System.out.println(session.get("Loan", 1L));
        }
        count();
    }

    private static void count() {
        try (SessionFactory factory = new Configuration().configure().buildSessionFactory();
                Session session = factory.openSession()) {
            System.out.println(session.createQuery("from Loan", Object.class).list());
        }
    }
}
