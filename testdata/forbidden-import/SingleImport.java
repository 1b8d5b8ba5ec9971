package com.acme.clinic;

import java.util.List;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class SingleImport {
    static boolean ready(Object bean) {
        return bean instanceof SessionFactory && List.of(bean).size() == 1;
    }
}
