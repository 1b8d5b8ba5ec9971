package com.acme.kitchen;

import org.eclipse.persistence.queries.CursoredStream;

final class EclipseLinkCursorIsNoSession {
    int drain(CursoredStream rows) {
        int seen = 0;
        while (rows.hasNext()) {
            rows.next();
            seen++;
        }
        rows.close();
        return seen;
    }
}
