package com.acme.ferry;

import com.acme.game.Db;

final class SameNameOfAnotherPackage {
    long count() {
        return Db.session().count("crossing");
    }
}
