package com.quayside.assistant.dbtools;

import com.quayside.assistant.db.RawSessions.*; // expect: forbidden-import
import com.quayside.assistant.domain.Pallet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hibernate.Session;

/** The stock as a table for the accountants; this package only starts like the db package. */
public final class StockExport {
  public void write(Writer target) {
    try (Session session = Nightly.open()) { // expect: replaced-accessor
      for (Pallet pallet : session.createQuery("from Pallet", Pallet.class).getResultList()) {
        target.write(pallet.sku() + ';' + pallet.quantity() + '\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
