package org.sanctuarycasework.people;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The council's teams and who is in them. */
interface Teams extends Repository<Team, String> {

    List<Team> findAllByOrderByName();

    boolean existsByKey(String key);

    // Adding somebody a second time, or twice at once, changes nothing.
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into team_member (team_key, person_id) values (:teamKey, :personId) on conflict do nothing""")
    void addMember(String teamKey, UUID personId);
}
