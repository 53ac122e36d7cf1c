package org.sanctuarycasework.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The council's teams and who is in them. */
interface Teams extends Repository<Team, String> {

    List<Team> findAllByOrderByName();

    Optional<Team> findByKey(String key);

    @Query(nativeQuery = true, value = "select team_key from team_member where person_id = :personId")
    Set<String> keysOf(UUID personId);

    // Adding somebody a second time, or twice at once, changes nothing and returns 0.
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into team_member (team_key, person_id) values (:teamKey, :personId) on conflict do nothing""")
    int addMember(String teamKey, UUID personId);

    @Modifying
    @Query(nativeQuery = true, value = "delete from team_member where team_key = :teamKey and person_id = :personId")
    int removeMember(String teamKey, UUID personId);
}
