package com.acme.lobby;

import com.acme.game.Session;
import com.acme.game.SessionFactory;

public final class SingleImport {
    private final SessionFactory tables;

    public SingleImport(SessionFactory tables) {
        this.tables = tables;
    }

    public Session play() {
        return tables.openSession();
    }
}
