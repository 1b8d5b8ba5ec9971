package com.acme.orders;

/**
 * Was {@code sessionFactory.openSession()} before, see {@link org.hibernate.SessionFactory#openSession()}.
 */
final class StringsCommentsAndJavadoc {
    // DriverManager.getConnection("jdbc:h2:mem:orders")
    private static final String HINT = "call sessionFactory.openSession() and java.sql.DriverManager.getConnection(url)";

    /* DataSource ds; ds.getConnection(); */
    String hint() {
        return HINT + """
                EntityManager em = emf.createEntityManager();
                """;
    }
}
