package com.acme.billing;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;

final class ThreadBoundJta {
    @Resource
    private UserTransaction transaction;

    void run(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
