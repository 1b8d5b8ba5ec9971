import java.sql.*; // expect: forbidden-import

void main() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:h2:mem:x")) { // expect: direct-factory-use
        System.out.println(connection.getCatalog());
    }
}
