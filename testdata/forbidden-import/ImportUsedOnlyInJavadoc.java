package com.acme.clinic;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Visits, read over the one {@link SessionFactory} of the application. */
final class ImportUsedOnlyInJavadoc {
    /** Never takes a {@link DataSource}. */
    int count() {
        return 0;
    }
}
