package com.acme.clinic;

import com.hierynomus.smbj.session.SessionFactory;
import javax.jms.ConnectionFactory;
import org.apache.hadoop.hbase.client.Connection;
import org.apache.sshd.client.session.ClientSession;

final class SessionFactoryOfAnotherLibrary {
    private SessionFactory shares;
    private ConnectionFactory broker;

    boolean any(Connection table, ClientSession shell) {
        return shares != null || broker != null || table != null || shell != null;
    }
}
