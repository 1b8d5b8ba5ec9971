package com.acme.clinic;

import org.openmrs.api.context.Context;

final class ThreadBoundOpenMrsContext {
    void run(Runnable work) {
        Context.openSession();
        try {
            work.run();
        } finally {
            Context.closeSession();
        }
    }
}
