package org.rihla.centre.employer.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs.Format;
import org.rihla.centre.employer.HousingProofs.Picture;
import org.rihla.centre.employer.HousingProofs.Point;
import org.rihla.centre.employer.HousingProofs.ProofView;
import org.rihla.centre.employer.model.ProofBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProofBook implements ProofBook {
    private static final String ADD =
            """
            insert into employer.housing_proof
                (id, housing, title, type, bytes, sha256, added_on, added_by, taken_on, latitude,
                 longitude, content, small)
            values (:id, :housing, :title, :type, :bytes, :sha256, :addedOn, :addedBy, :takenOn,
                    :latitude, :longitude, :content, :small)
            """;
    private static final String OF =
            """
            select id, housing, title, type, bytes, sha256, added_on, added_by, taken_on, latitude,
                longitude
            from employer.housing_proof
            where housing = :housing
            order by id
            """;

    private final JdbcClient jdbc;

    JdbcProofBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(HousingId housing) {
        jdbc.sql("select id from employer.housing where id = :id for update")
                .param("id", housing.value())
                .query(String.class)
                .single();
    }

    @Override
    public List<ProofView> of(HousingId housing) {
        return jdbc.sql(OF).param("housing", housing.value()).query(JdbcProofBook::proof).list();
    }

    @Override
    public void add(ProofView proof, byte[] content, byte @Nullable [] small) {
        Point at = proof.at();
        jdbc.sql(ADD)
                .param("id", proof.id())
                .param("housing", proof.housing().value())
                .param("title", proof.title())
                .param("type", proof.type().name())
                .param("bytes", proof.bytes())
                .param("sha256", proof.sha256())
                .param("addedOn", proof.addedOn())
                .param("addedBy", proof.addedBy())
                .param("takenOn", proof.takenOn())
                .param("latitude", at == null ? null : at.latitude())
                .param("longitude", at == null ? null : at.longitude())
                .param("content", content)
                .param("small", small)
                .update();
    }

    @Override
    public Optional<byte[]> content(HousingId housing, String proof) {
        return jdbc.sql(
                        """
                        select content from employer.housing_proof
                        where id = :id and housing = :housing
                        """)
                .param("id", proof)
                .param("housing", housing.value())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public List<Picture> pictures(HousingId housing) {
        return jdbc.sql(
                        """
                        select id, title from employer.housing_proof
                        where housing = :housing and small is not null order by id
                        """)
                .param("housing", housing.value())
                .query((row, _) -> new Picture(row.getString("id"), row.getString("title")))
                .list();
    }

    @Override
    public Optional<byte[]> picture(HousingId housing, String proof) {
        return jdbc.sql(
                        """
                        select small from employer.housing_proof
                        where id = :id and housing = :housing and small is not null
                        """)
                .param("id", proof)
                .param("housing", housing.value())
                .query((row, _) -> row.getBytes("small"))
                .optional();
    }

    private static ProofView proof(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        BigDecimal latitude = row.getBigDecimal("latitude");
        return new ProofView(
                row.getString("id"),
                new HousingId(row.getString("housing")),
                row.getString("title"),
                Format.valueOf(row.getString("type")),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getObject("added_on", LocalDate.class),
                row.getString("added_by"),
                row.getObject("taken_on", LocalDate.class),
                latitude == null ? null : new Point(latitude, row.getBigDecimal("longitude")));
    }
}
