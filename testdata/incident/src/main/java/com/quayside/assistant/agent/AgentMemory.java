package com.quayside.assistant.agent;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import com.quayside.assistant.domain.Pallet;
import org.hibernate.Session;

/** What the assistant talked about last; holds one session for as long as the talk goes on. */
public final class AgentMemory implements AutoCloseable {
    private final Session session = RawSessions.open(); // expect: replaced-accessor
    private Pallet last;

    public void talkAbout(Long pallet) {
        last = session.find(Pallet.class, pallet);
    }

    public String last() {
        return last == null ? "nothing yet" : last.sku();
    }

    @Override
    public void close() {
        session.close();
    }
}
