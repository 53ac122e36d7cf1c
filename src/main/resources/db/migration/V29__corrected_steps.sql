-- Why a step was recorded anew; null as it was recorded at first. What was typed before stays as a row of its own.
alter table challenge_record add column corrected_because text;
