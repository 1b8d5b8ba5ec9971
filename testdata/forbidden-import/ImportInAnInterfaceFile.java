package com.acme.clinic;

import javax.sql.DataSource; // expect: forbidden-import

interface ImportInAnInterfaceFile {
    DataSource visits();
}
