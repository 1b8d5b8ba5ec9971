package com.acme.messages;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import jakarta.mail.Session;
import java.util.Properties;

final class MailAndSshSessions {
    Session mail() {
        return Session.getInstance(new Properties());
    }

    boolean ssh(JSch client) throws JSchException {
        com.jcraft.jsch.Session session = client.getSession("orders", "host");
        session.connect();
        return session.isConnected();
    }
}
