package org.sanctuarycasework.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in the documents, read piece by piece so that many downloads at once need little memory. */
@Repository
class DocumentContents {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient database;

    DocumentContents(JdbcClient database) {
        this.database = database;
    }

    void store(UUID documentId, byte[] content) {
        database.sql("insert into document_content (document_id, content) values (?, ?)")
                .params(documentId, content).update();
    }

    void copy(UUID documentId, long size, OutputStream target) throws IOException {
        for (long position = 0; position < size; position += PIECE) {
            target.write(database
                    .sql("select substring(content from ? for ?) from document_content where document_id = ?")
                    .params((int) position + 1, PIECE, documentId).query(byte[].class).single());
        }
    }

    void delete(UUID documentId) {
        database.sql("delete from document_content where document_id = ?").param(documentId).update();
    }
}
