package com.quayside.assistant.db;

import com.quayside.assistant.domain.Carrier;
import com.quayside.assistant.domain.Pallet;
import com.quayside.assistant.domain.PickOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.TimeZone;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Sessions as they come from the factory. Nothing closes them; that is what {@link Db} is for. */
public class RawSessions {
    private static SessionFactory factory;

    protected RawSessions() {}

    /** Opens a session that the caller has to close. */
    public static Session open() {
        return factory().withOptions().jdbcTimeZone(TimeZone.getTimeZone("UTC")).openSession();
    }

    /** The one factory of the service, for the container. */
    @Produces
    @ApplicationScoped
    public static synchronized SessionFactory factory() {
        if (factory == null) {
            Configuration configuration = new Configuration()
                    .addAnnotatedClass(Carrier.class)
                    .addAnnotatedClass(Pallet.class)
                    .addAnnotatedClass(PickOrder.class);
            settings().forEach(configuration::setProperty);
            factory = configuration.buildSessionFactory();
        }
        return factory;
    }

    /** Whether the database can be asked at all. */
    public static boolean reachable() {
        return factory().isOpen();
    }

    protected static Map<String, String> settings() {
        return Map.of(
                "jakarta.persistence.jdbc.url", "jdbc:postgresql://db/warehouse",
                "hibernate.jdbc.fetch_size", "200");
    }

    /** Sessions of the jobs that run at night, from the time when these were a program of their own. */
    public static class Nightly extends RawSessions {
        protected Nightly() {}
    }
}
