package com.acme.clinic;

import javax.sql.*;
import org.hibernate.*;

final class OnDemandImportWithoutTheFactory {
    static boolean loaded(Object visit, RowSet rows) {
        return Hibernate.isInitialized(visit) && rows.getCommand() != null;
    }
}
