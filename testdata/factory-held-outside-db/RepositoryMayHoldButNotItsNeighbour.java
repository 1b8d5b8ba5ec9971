package com.acme.freight;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

@Repository
class RepositoryMayHoldButNotItsNeighbour {
    private SessionFactory loads;
}

class LoadBoard {
    private SessionFactory loads; // expect: factory-held-outside-db
}
