package com.acme.clinic;

/** See {@link org.hibernate.SessionFactory} and {@link java.sql.DriverManager#getConnection(String)}. */
final class QualifiedNamesInTexts {
    // import org.hibernate.SessionFactory;
    static final String TYPE = "org.hibernate.SessionFactory";
    static final String IMPORT = """
            import javax.sql.DataSource;
            java.sql.DriverManager.getConnection(url);
            """;
    /* org.hibernate.SessionFactory factory; */
}
