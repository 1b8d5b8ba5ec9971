package com.acme.billing;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

final class TransactionManagers {
    private final PlatformTransactionManager transactions;

    TransactionManagers(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    void run(Runnable work) {
        TransactionStatus status = transactions.getTransaction(TransactionDefinition.withDefaults());
        try {
            work.run();
            transactions.commit(status);
        } catch (RuntimeException e) {
            transactions.rollback(status);
            throw e;
        }
    }

    void runScoped(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
