package com.acme.ferry;

import com.acme.db.*;

final class VariableOfTheSameName {
    interface Lounge {
        String session();
    }

    String any(Lounge Db) {
        return Db.session();
    }
}
