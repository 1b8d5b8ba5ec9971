package com.acme.lobby;

import com.acme.game.SessionFactory;
import org.hibernate.*;

final class SingleImportBeatsOnDemandImport {
    private SessionFactory tables;

    boolean play(Object table) {
        tables.openSession().close();
        return Hibernate.isInitialized(table);
    }
}
