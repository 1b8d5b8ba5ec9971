package com.acme.billing;

import org.springframework.transaction.support.TransactionSynchronizationManager;

final class ThreadBoundSpringSynchronization {
    void run(Object key, Object holder, Runnable work) {
        TransactionSynchronizationManager.bindResource(key, holder);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(key);
        }
    }
}
