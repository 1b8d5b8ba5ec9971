package com.acme.clinic;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

final class ImportIsAllowedIfAnyTypeOfTheFileMayUseIt {
    static String name(Object bean) {
        return bean instanceof SessionFactory ? "factory" : "bean";
    }
}

@Repository
class VisitRepository {
    private SessionFactory visits;
}
