package com.acme.pricing;

import com.acme.game.Session;

public interface Tables {
    Session join(Session session);
}
