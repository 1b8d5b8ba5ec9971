package com.acme.lobby;

import com.acme.game.*;

final class OnDemandImport {
    private SessionFactory tables;

    void play() {
        tables.getCurrentSession().close();
    }
}
