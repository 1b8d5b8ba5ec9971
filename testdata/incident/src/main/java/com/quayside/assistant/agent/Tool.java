package com.quayside.assistant.agent;

/** Something that the assistant can do for whoever asks. */
public interface Tool {
    String name();

    String run(String input);
}
