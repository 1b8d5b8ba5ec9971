package com.quayside.assistant.agent;

import com.quayside.assistant.db.*;

/** Plays through a question without the warehouse; both RawSessions here are its own. */
public final class SandboxTool implements Tool {
    @Override
    public String name() {
        return "play";
    }

    @Override
    public String run(String input) {
        class RawSessions {
            static String open() {
                return "a pretended session";
            }
        }
        return RawSessions.open() + ": " + input;
    }

    /** The real thing, to compare with. */
    public long real() {
        return Db.read(session -> session.createQuery("select count(p) from Pallet p", Long.class)
                .getSingleResult());
    }

    static final class Recorder {
        String record(String input) {
            return RawSessions.open() + RawSessions.reachable() + input;
        }

        static final class RawSessions {
            static String open() {
                return "a recorded session";
            }

            static boolean reachable() {
                return true;
            }
        }
    }
}
