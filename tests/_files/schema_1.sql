-- A vault of schema 1, as its program left it.
PRAGMA application_id = 1131365477;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "answer" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "key" TEXT NOT NULL, "value" TEXT NOT NULL
    );
CREATE TABLE "area" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "set" TEXT NOT NULL, "key" TEXT NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL,
        "nothing_now" INTEGER NOT NULL
    );
INSERT INTO "area" VALUES('0000000000000003','0000000000000002','life','work','Work & career',0,0);
INSERT INTO "area" VALUES('0000000000000004','0000000000000002','life','money','Money',1,0);
INSERT INTO "area" VALUES('0000000000000005','0000000000000002','life','health','Health & energy',2,0);
INSERT INTO "area" VALUES('0000000000000006','0000000000000002','life','family','Family & friends',3,0);
INSERT INTO "area" VALUES('0000000000000007','0000000000000002','life','partner','Partner & romance',4,0);
INSERT INTO "area" VALUES('0000000000000008','0000000000000002','life','growth','Personal growth',5,0);
INSERT INTO "area" VALUES('0000000000000009','0000000000000002','life','fun','Fun & leisure',6,0);
INSERT INTO "area" VALUES('000000000000000a','0000000000000002','life','home','Home & surroundings',7,0);
INSERT INTO "area" VALUES('000000000000000b','0000000000000002','work','role_clarity','Role clarity',0,0);
INSERT INTO "area" VALUES('000000000000000c','0000000000000002','work','workload','Workload & energy',1,0);
INSERT INTO "area" VALUES('000000000000000d','0000000000000002','work','skills_used','Skills used',2,0);
INSERT INTO "area" VALUES('000000000000000e','0000000000000002','work','work_growth','Growth',3,0);
INSERT INTO "area" VALUES('000000000000000f','0000000000000002','work','peers','Peers',4,0);
INSERT INTO "area" VALUES('0000000000000010','0000000000000002','work','manager','Manager',5,0);
INSERT INTO "area" VALUES('0000000000000011','0000000000000002','work','influence','Influence & autonomy',6,0);
INSERT INTO "area" VALUES('0000000000000012','0000000000000002','work','recognition','Recognition',7,0);
INSERT INTO "area" VALUES('0000000000000013','0000000000000002','work','impact','Meaning & impact',8,0);
INSERT INTO "area" VALUES('0000000000000014','0000000000000002','work','boundary','Work–life boundary',9,0);
CREATE TABLE "asked_prompt" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "prompt_key" TEXT NOT NULL, "wording" TEXT NOT NULL, "at" TEXT NOT NULL
    );
CREATE TABLE "barrier" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "what" TEXT NOT NULL,
        "likelihood" INTEGER, "impact" INTEGER, "move" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "client" (
        "id" TEXT NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "name" TEXT NOT NULL,
        "preferred_name" TEXT NOT NULL, "pronouns" TEXT NOT NULL, "email" TEXT NOT NULL,
        "phone" TEXT NOT NULL, "time_zone" TEXT NOT NULL, "heard_from" TEXT NOT NULL,
        "preferred_contact" TEXT, "organisation" TEXT NOT NULL, "role" TEXT NOT NULL,
        "tags" TEXT NOT NULL, "status" TEXT NOT NULL, "created_at" TEXT NOT NULL,
        "status_since" TEXT
    );
INSERT INTO "client" VALUES('0000000000000001','7F3K','Mara Lindell','','','','','','',NULL,'','','[]','enquiry','2026-04-14T08:00:00.000000Z',NULL);
CREATE TABLE "day_mark" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "subject_id" TEXT NOT NULL, "on" TEXT NOT NULL, "state" TEXT NOT NULL
    );
CREATE TABLE "engagement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "client_id" TEXT NOT NULL REFERENCES "client"("id") ON DELETE CASCADE,
        "number" INTEGER NOT NULL, "approach" TEXT, "started_at" TEXT NOT NULL, "completed_at" TEXT,
        "story" TEXT NOT NULL, "story_confirmed_at" TEXT, "fee" TEXT NOT NULL,
        "agreement" TEXT NOT NULL, "agreement_signed_on" TEXT NOT NULL,
        "sponsor_name" TEXT NOT NULL, "sponsor_role" TEXT NOT NULL,
        "sponsor_may_know" TEXT NOT NULL, "sponsor_never" TEXT NOT NULL
    );
INSERT INTO "engagement" VALUES('0000000000000002','0000000000000001',1,NULL,'2026-04-14T08:00:00.000000Z',NULL,'',NULL,'','','','','','','');
CREATE TABLE "given" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "kind" TEXT NOT NULL, "document_id" TEXT NOT NULL, "content" TEXT NOT NULL,
        "layout" INTEGER NOT NULL, "paper" TEXT NOT NULL, "variant" TEXT NOT NULL,
        "at" TEXT NOT NULL
    );
CREATE TABLE "goal" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "statement" TEXT NOT NULL, "why" TEXT NOT NULL,
        "benefits" TEXT NOT NULL, "kind" TEXT, "wording" TEXT, "instead" TEXT NOT NULL,
        "motive" TEXT, "values" TEXT NOT NULL, "measure" TEXT NOT NULL, "unit" TEXT NOT NULL,
        "direction" TEXT, "baseline" REAL, "target" REAL, "evidence" TEXT NOT NULL,
        "start_on" TEXT NOT NULL, "target_on" TEXT NOT NULL, "importance" INTEGER,
        "confidence" INTEGER, "commitment" INTEGER, "celebrate" TEXT NOT NULL,
        "status" TEXT NOT NULL, "position" INTEGER NOT NULL, "shareable" INTEGER NOT NULL,
        "created_at" TEXT NOT NULL
    );
INSERT INTO "goal" VALUES('0000000000000015','0000000000000002','0000000000000003','Wake rested five mornings a week','','',NULL,NULL,'',NULL,'[]','','',NULL,NULL,NULL,'','','',NULL,NULL,NULL,'','listed',0,0,'2026-04-14T08:00:00.000000Z');
CREATE TABLE "goal_change" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "what" TEXT NOT NULL,
        "before" TEXT NOT NULL, "after" TEXT NOT NULL, "reason" TEXT NOT NULL
    );
CREATE TABLE "habit" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "why" TEXT NOT NULL,
        "cue_kind" TEXT, "cue" TEXT NOT NULL, "anchor" TEXT NOT NULL, "tiny" TEXT NOT NULL,
        "routine" TEXT NOT NULL, "reward" TEXT NOT NULL, "if_then" TEXT NOT NULL,
        "rhythm" TEXT NOT NULL, "weekdays" INTEGER NOT NULL, "per_week" INTEGER NOT NULL,
        "start_on" TEXT NOT NULL, "ended_on" TEXT NOT NULL, "support_person" TEXT NOT NULL,
        "goal_id" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "measurement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "on" TEXT NOT NULL, "value" REAL NOT NULL
    );
CREATE TABLE "milestone" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "title" TEXT NOT NULL,
        "on" TEXT NOT NULL, "measure" TEXT NOT NULL, "reached_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
CREATE TABLE "pair_choice" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "first_id" TEXT NOT NULL, "second_id" TEXT NOT NULL, "winner_id" TEXT NOT NULL,
        "direct" INTEGER NOT NULL
    );
CREATE TABLE "person" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "relation" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "personal_value" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "rank" INTEGER, "lived" INTEGER, "position" INTEGER NOT NULL
    );
CREATE TABLE "placement" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL, "impact" INTEGER, "effort" INTEGER, "importance" INTEGER,
        "urgency" INTEGER
    );
CREATE TABLE "practice" (
        "id" TEXT NOT NULL PRIMARY KEY, "coach" TEXT NOT NULL, "name" TEXT NOT NULL,
        "email" TEXT NOT NULL, "phone" TEXT NOT NULL, "website" TEXT NOT NULL,
        "about" TEXT NOT NULL, "logo" BLOB NOT NULL, "logo_name" TEXT NOT NULL,
        "brand" TEXT NOT NULL, "paper" TEXT NOT NULL, "language" TEXT NOT NULL,
        "client_shown_as" TEXT NOT NULL, "confidentiality" TEXT NOT NULL, "agreement" TEXT NOT NULL,
        "keep_years" INTEGER NOT NULL, "starter_version" INTEGER NOT NULL
    );
INSERT INTO "practice" VALUES('practice','Elin Harrow','Northlight Coaching','','','','I listen closely, ask plain questions and keep us on what matters to you. You choose the direction; I bring structure, attention and a record of what you decide.',X'','','','a4','en','first','Private and confidential.','What coaching is
A partnership between {client} and {coach}. You set the direction; I bring structure, questions and attention. It is not therapy, medical or legal advice, and if you need one of those I will say so.

What stays between us
What you tell me is confidential. The limits: if someone is at serious risk of harm, or the law requires it. If that happens I speak with you first wherever I can.

What is written down
I keep short notes on my own laptop, not in any online service. You may see what I keep about you at any time, and ask me to correct or erase it. I keep records for {years} years after our last session.

Between sessions
You choose the steps. If something does not happen, we look at it with curiosity.

Changing and stopping
The fee is {fee}. Please move a session at least 24 hours ahead; later than that it is charged. Either of us may stop at any time, and we use one last session to close well.',3,1);
CREATE TABLE "private_note" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "text" TEXT NOT NULL, "come_back" INTEGER NOT NULL, "other_help" INTEGER NOT NULL,
        "what_worked" TEXT NOT NULL, "try_next" TEXT NOT NULL
    );
CREATE TABLE "prompt" (
        "id" TEXT NOT NULL PRIMARY KEY, "stage" TEXT NOT NULL, "section" TEXT NOT NULL,
        "approach" TEXT NOT NULL, "text" TEXT NOT NULL, "original" TEXT NOT NULL,
        "enabled" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "prompt" VALUES('introductory.welcome.comfortable','introductory','welcome','','What would make our working together easy for you?','What would make our working together easy for you?',1,0);
INSERT INTO "prompt" VALUES('introductory.welcome.hope_today','introductory','welcome','','What would make these minutes well spent?','What would make these minutes well spent?',1,1);
INSERT INTO "prompt" VALUES('introductory.welcome.heard','introductory','welcome','','How did you come to think of coaching?','How did you come to think of coaching?',1,2);
INSERT INTO "prompt" VALUES('introductory.story.moment','introductory','story','','What made this the moment to talk?','What made this the moment to talk?',1,0);
INSERT INTO "prompt" VALUES('introductory.story.brilliantly','introductory','story','','If it went brilliantly, what would people around you notice?','If it went brilliantly, what would people around you notice?',1,1);
INSERT INTO "prompt" VALUES('introductory.story.tried','introductory','story','','What have you tried, and what did you learn?','What have you tried, and what did you learn?',1,2);
INSERT INTO "prompt" VALUES('introductory.story.in_the_way','introductory','story','','What might get in the way?','What might get in the way?',1,3);
INSERT INTO "prompt" VALUES('introductory.story.number','introductory','story','','What makes it that number and not lower?','What makes it that number and not lower?',1,4);
INSERT INTO "prompt" VALUES('introductory.coaching.try_it','introductory','coaching','','Shall we try it for a few minutes, on one thing that matters today?','Shall we try it for a few minutes, on one thing that matters today?',1,0);
INSERT INTO "prompt" VALUES('introductory.coaching.clearer','introductory','coaching','','What is clearer now than five minutes ago?','What is clearer now than five minutes ago?',1,1);
INSERT INTO "prompt" VALUES('introductory.coaching.takes_away','introductory','coaching','','What will you take away from this?','What will you take away from this?',1,2);
INSERT INTO "prompt" VALUES('introductory.coaching.questions','introductory','coaching','','What would you like to ask me?','What would you like to ask me?',1,3);
INSERT INTO "prompt" VALUES('introductory.fit.honest','introductory','fit','','What would you need to hear to say a clear yes or a clear no?','What would you need to hear to say a clear yes or a clear no?',1,0);
INSERT INTO "prompt" VALUES('introductory.fit.right_person','introductory','fit','','What tells you whether I am the right person for this?','What tells you whether I am the right person for this?',1,1);
INSERT INTO "prompt" VALUES('introductory.fit.unsaid','introductory','fit','','What have we not spoken about that matters?','What have we not spoken about that matters?',1,2);
INSERT INTO "prompt" VALUES('introductory.decision.next','introductory','decision','','What would you like to happen next?','What would you like to happen next?',1,0);
INSERT INTO "prompt" VALUES('introductory.decision.hesitates','introductory','decision','','What speaks against it?','What speaks against it?',1,1);
INSERT INTO "prompt" VALUES('introductory.decision.approach','introductory','decision','','Shall we look at the whole of life first, or stay with work?','Shall we look at the whole of life first, or stay with work?',1,2);
INSERT INTO "prompt" VALUES('opening.approach.big_picture','opening','approach','whole_person','What should we know of the whole picture before we choose?','What should we know of the whole picture before we choose?',1,0);
INSERT INTO "prompt" VALUES('opening.approach.paid_for','opening','approach','workplace','What are you paid to make happen?','What are you paid to make happen?',1,1);
INSERT INTO "prompt" VALUES('opening.approach.between_us','opening','approach','workplace','What must stay between us, and what may your sponsor know?','What must stay between us, and what may your sponsor know?',1,2);
INSERT INTO "prompt" VALUES('opening.approach.today','opening','approach','','What do you want from today?','What do you want from today?',1,3);
INSERT INTO "prompt" VALUES('opening.areas.love_true','opening','areas','','For each area, what would you love to be true a year from now?','For each area, what would you love to be true a year from now?',1,0);
INSERT INTO "prompt" VALUES('opening.areas.surprised','opening','areas','','Which number surprised you?','Which number surprised you?',1,1);
INSERT INTO "prompt" VALUES('opening.areas.rise_with','opening','areas','','If one area rose two points, which others would rise with it?','If one area rose two points, which others would rise with it?',1,2);
INSERT INTO "prompt" VALUES('opening.areas.protect','opening','areas','','What is going well that must be protected?','What is going well that must be protected?',1,3);
INSERT INTO "prompt" VALUES('opening.areas.tolerating','opening','areas','','What are you putting up with?','What are you putting up with?',1,4);
INSERT INTO "prompt" VALUES('opening.areas.ten','opening','areas','','What would a ten look like?','What would a ten look like?',1,5);
INSERT INTO "prompt" VALUES('opening.areas.best_energy','opening','areas','workplace','Where does your best energy go, and where should it go?','Where does your best energy go, and where should it go?',1,6);
INSERT INTO "prompt" VALUES('opening.areas.team_notice','opening','areas','workplace','What would your team notice first?','What would your team notice first?',1,7);
INSERT INTO "prompt" VALUES('opening.areas.drives','opening','areas','workplace','What in the rest of your life drives how you are at work?','What in the rest of your life drives how you are at work?',1,8);
INSERT INTO "prompt" VALUES('opening.influences.affected','opening','influences','','Who else is affected?','Who else is affected?',1,0);
INSERT INTO "prompt" VALUES('opening.influences.helps_most','opening','influences','','What helps you most when things are hard?','What helps you most when things are hard?',1,1);
INSERT INTO "prompt" VALUES('opening.influences.season','opening','influences','','What season of life is this?','What season of life is this?',1,2);
INSERT INTO "prompt" VALUES('opening.influences.value_behind','opening','influences','','Which of your values stands behind this?','Which of your values stands behind this?',1,3);
INSERT INTO "prompt" VALUES('opening.wrap_up.year','opening','wrap_up','','It is a year from now and it went well. What do you see?','It is a year from now and it went well. What do you see?',1,0);
INSERT INTO "prompt" VALUES('opening.wrap_up.stood_out','opening','wrap_up','','What stood out for you today?','What stood out for you today?',1,1);
INSERT INTO "prompt" VALUES('second.read_back.still_true','second','read_back','','Which sentence is most true? Which one would you change?','Which sentence is most true? Which one would you change?',1,0);
INSERT INTO "prompt" VALUES('second.read_back.missing','second','read_back','','What is missing from the story?','What is missing from the story?',1,1);
INSERT INTO "prompt" VALUES('second.read_back.effort','second','read_back','','How much effort do you want to give this, in this season?','How much effort do you want to give this, in this season?',1,2);
INSERT INTO "prompt" VALUES('second.thoughts.just_before','second','thoughts','','When it goes wrong, what do you tell yourself just before?','When it goes wrong, what do you tell yourself just before?',1,0);
INSERT INTO "prompt" VALUES('second.thoughts.learn','second','thoughts','','Where did you first learn that?','Where did you first learn that?',1,1);
INSERT INTO "prompt" VALUES('second.thoughts.equally_true','second','thoughts','','What else could be equally true?','What else could be equally true?',1,2);
INSERT INTO "prompt" VALUES('second.thoughts.to_believe','second','thoughts','','What would you have to believe to do this easily?','What would you have to believe to do this easily?',1,3);
INSERT INTO "prompt" VALUES('second.thoughts.follow','second','thoughts','','What already happens every day that this could follow?','What already happens every day that this could follow?',1,4);
INSERT INTO "prompt" VALUES('second.habits.two_minutes','second','habits','','What is the two-minute version?','What is the two-minute version?',1,0);
INSERT INTO "prompt" VALUES('second.habits.hard_day','second','habits','','On the hard day, what will you do instead?','On the hard day, what will you do instead?',1,1);
INSERT INTO "prompt" VALUES('second.habits.noticed','second','habits','','How will you notice that it worked?','How will you notice that it worked?',1,2);
INSERT INTO "prompt" VALUES('second.habits.reward','second','habits','','What makes it feel good at once?','What makes it feel good at once?',1,3);
INSERT INTO "prompt" VALUES('second.reminders.often','second','reminders','','What would bring this thought back to you twice a day?','What would bring this thought back to you twice a day?',1,0);
INSERT INTO "prompt" VALUES('second.reminders.who_asks','second','reminders','','Who could ask you about it, and when?','Who could ask you about it, and when?',1,1);
INSERT INTO "prompt" VALUES('third.priorities.one_moved','third','priorities','','If only one of these moved this quarter, which would change most?','If only one of these moved this quarter, which would change most?',1,0);
INSERT INTO "prompt" VALUES('third.priorities.whose','third','priorities','','Whose goal is this?','Whose goal is this?',1,1);
INSERT INTO "prompt" VALUES('third.priorities.say_no','third','priorities','','What will you say no to?','What will you say no to?',1,2);
INSERT INTO "prompt" VALUES('third.priorities.smallest','third','priorities','','What is the smallest version that still matters?','What is the smallest version that still matters?',1,3);
INSERT INTO "prompt" VALUES('third.strategy.count','third','strategy','','What will you see, hear or count when it is done?','What will you see, hear or count when it is done?',1,0);
INSERT INTO "prompt" VALUES('third.strategy.half_way','third','strategy','','What has to be true by the half-way date?','What has to be true by the half-way date?',1,1);
INSERT INTO "prompt" VALUES('third.strategy.obstacle','third','strategy','','What is most likely to get in the way, and what will you do then?','What is most likely to get in the way, and what will you do then?',1,2);
INSERT INTO "prompt" VALUES('third.strategy.raise_one','third','strategy','','What would raise your confidence by one?','What would raise your confidence by one?',1,3);
INSERT INTO "prompt" VALUES('third.strategy.two_days','third','strategy','','What will you do in the next two days?','What will you do in the next two days?',1,4);
INSERT INTO "prompt" VALUES('third.strategy.stop_doing','third','strategy','','What will you stop doing?','What will you stop doing?',1,5);
INSERT INTO "prompt" VALUES('fourth.progress.moved','fourth','progress','','What has moved, even a little?','What has moved, even a little?',1,0);
INSERT INTO "prompt" VALUES('fourth.progress.works','fourth','progress','','What works that we should keep?','What works that we should keep?',1,1);
INSERT INTO "prompt" VALUES('fourth.agreement.not_done','fourth','agreement','','How do you want me to respond if you have not done it?','How do you want me to respond if you have not done it?',1,0);
INSERT INTO "prompt" VALUES('fourth.agreement.truth','fourth','agreement','','Which number tells us the truth earliest?','Which number tells us the truth earliest?',1,1);
INSERT INTO "prompt" VALUES('fourth.agreement.without_me','fourth','agreement','','What do you now do without me?','What do you now do without me?',1,2);
INSERT INTO "prompt" VALUES('fourth.agreement.stop_tracking','fourth','agreement','','What should we stop tracking?','What should we stop tracking?',1,3);
INSERT INTO "prompt" VALUES('fourth.skills.practise','fourth','skills','','Where this week will you practise it?','Where this week will you practise it?',1,0);
INSERT INTO "prompt" VALUES('fourth.skills.good_at','fourth','skills','','Who does this well, and what do they do?','Who does this well, and what do they do?',1,1);
INSERT INTO "prompt" VALUES('check_in.arriving.since','check_in','arriving','','What has been better since we last met?','What has been better since we last met?',1,0);
INSERT INTO "prompt" VALUES('check_in.arriving.today','check_in','arriving','','What do you want from today?','What do you want from today?',1,1);
INSERT INTO "prompt" VALUES('check_in.progress.proud','check_in','progress','','What are you glad about?','What are you glad about?',1,0);
INSERT INTO "prompt" VALUES('check_in.progress.learned','check_in','progress','','What did you learn from the one that did not happen?','What did you learn from the one that did not happen?',1,1);
INSERT INTO "prompt" VALUES('check_in.what_works.keep','check_in','what_works','','What should you keep doing?','What should you keep doing?',1,0);
INSERT INTO "prompt" VALUES('check_in.what_works.instead','check_in','what_works','','What would you try instead?','What would you try instead?',1,1);
INSERT INTO "prompt" VALUES('check_in.what_works.belief','check_in','what_works','','Which thought helped, and which came back?','Which thought helped, and which came back?',1,2);
INSERT INTO "prompt" VALUES('check_in.focus.matters_most','check_in','focus','','What matters most to talk about today?','What matters most to talk about today?',1,0);
INSERT INTO "prompt" VALUES('check_in.focus.know','check_in','focus','','How will we know it was useful?','How will we know it was useful?',1,1);
INSERT INTO "prompt" VALUES('check_in.next_steps.first_move','check_in','next_steps','','What is the very first move, and when?','What is the very first move, and when?',1,0);
INSERT INTO "prompt" VALUES('check_in.next_steps.who_helps','check_in','next_steps','','Who could make this easier?','Who could make this easier?',1,1);
INSERT INTO "prompt" VALUES('check_in.wrap_up.one_word','check_in','wrap_up','','One word for how you leave?','One word for how you leave?',1,0);
INSERT INTO "prompt" VALUES('closing.looking_back.proudest','closing','looking_back','','What are you proudest of?','What are you proudest of?',1,0);
INSERT INTO "prompt" VALUES('closing.looking_back.how_did_you','closing','looking_back','','How did you do that?','How did you do that?',1,1);
INSERT INTO "prompt" VALUES('closing.then_now.know_now','closing','then_now','','What do you know now that you did not know when we began?','What do you know now that you did not know when we began?',1,0);
INSERT INTO "prompt" VALUES('closing.then_now.surprised','closing','then_now','','What surprises you in this picture?','What surprises you in this picture?',1,1);
INSERT INTO "prompt" VALUES('closing.what_stays.pull_back','closing','what_stays','','What could pull you back, and what will you do then?','What could pull you back, and what will you do then?',1,0);
INSERT INTO "prompt" VALUES('closing.what_stays.alone','closing','what_stays','','How will you coach yourself from here?','How will you coach yourself from here?',1,1);
INSERT INTO "prompt" VALUES('closing.feedback.most_useful','closing','feedback','','What was most useful, and what was not?','What was most useful, and what was not?',1,0);
INSERT INTO "prompt" VALUES('closing.feedback.tell_others','closing','feedback','','What would you tell someone who is thinking about coaching?','What would you tell someone who is thinking about coaching?',1,1);
INSERT INTO "prompt" VALUES('closing.records.copy','closing','records','','Would you like a copy of what I keep about you?','Would you like a copy of what I keep about you?',1,0);
CREATE TABLE "rating" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "area_id" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "importance" INTEGER,
        "ten" TEXT NOT NULL, "note" TEXT NOT NULL, "skipped" INTEGER NOT NULL
    );
CREATE TABLE "reminder" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "thought_id" TEXT NOT NULL REFERENCES "thought"("id") ON DELETE CASCADE,
        "channel" TEXT NOT NULL, "what" TEXT NOT NULL, "where" TEXT NOT NULL, "when" TEXT NOT NULL
    );
CREATE TABLE "resource" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "kind" TEXT NOT NULL,
        "what" TEXT NOT NULL, "has" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "schema_history" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
INSERT INTO "schema_history" VALUES(1,'0001_first','2026-11-25 00:11:37.302561');
CREATE TABLE "session" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "created_at" TEXT NOT NULL, "planned_at" TEXT,
        "planned_minutes" INTEGER NOT NULL, "mode" TEXT, "clock" TEXT NOT NULL, "seen_at" TEXT,
        "finished_at" TEXT, "minutes" INTEGER, "attendance" TEXT, "payment" TEXT,
        "wants_today" TEXT NOT NULL, "energy_arriving" INTEGER, "clarity_arriving" INTEGER,
        "energy_leaving" INTEGER, "clarity_leaving" INTEGER, "shared_notes" TEXT NOT NULL
    );
CREATE TABLE "skill" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "name" TEXT NOT NULL, "now" INTEGER, "desired" INTEGER, "practise_by" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
CREATE TABLE "skipped_stage" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "stage" TEXT NOT NULL, "reason" TEXT NOT NULL, "at" TEXT NOT NULL
    );
CREATE TABLE "starter_area" (
        "id" TEXT NOT NULL PRIMARY KEY, "set" TEXT NOT NULL, "name" TEXT NOT NULL,
        "extra" INTEGER NOT NULL, "position" INTEGER NOT NULL
    );
INSERT INTO "starter_area" VALUES('work','life','Work & career',0,0);
INSERT INTO "starter_area" VALUES('money','life','Money',0,1);
INSERT INTO "starter_area" VALUES('health','life','Health & energy',0,2);
INSERT INTO "starter_area" VALUES('family','life','Family & friends',0,3);
INSERT INTO "starter_area" VALUES('partner','life','Partner & romance',0,4);
INSERT INTO "starter_area" VALUES('growth','life','Personal growth',0,5);
INSERT INTO "starter_area" VALUES('fun','life','Fun & leisure',0,6);
INSERT INTO "starter_area" VALUES('home','life','Home & surroundings',0,7);
INSERT INTO "starter_area" VALUES('meaning','life','Meaning & spirituality',1,8);
INSERT INTO "starter_area" VALUES('community','life','Community',1,9);
INSERT INTO "starter_area" VALUES('creativity','life','Creativity',1,10);
INSERT INTO "starter_area" VALUES('rest','life','Rest',1,11);
INSERT INTO "starter_area" VALUES('role_clarity','work','Role clarity',0,0);
INSERT INTO "starter_area" VALUES('workload','work','Workload & energy',0,1);
INSERT INTO "starter_area" VALUES('skills_used','work','Skills used',0,2);
INSERT INTO "starter_area" VALUES('work_growth','work','Growth',0,3);
INSERT INTO "starter_area" VALUES('peers','work','Peers',0,4);
INSERT INTO "starter_area" VALUES('manager','work','Manager',0,5);
INSERT INTO "starter_area" VALUES('influence','work','Influence & autonomy',0,6);
INSERT INTO "starter_area" VALUES('recognition','work','Recognition',0,7);
INSERT INTO "starter_area" VALUES('impact','work','Meaning & impact',0,8);
INSERT INTO "starter_area" VALUES('boundary','work','Work–life boundary',0,9);
CREATE TABLE "step" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "goal_id" TEXT NOT NULL, "what" TEXT NOT NULL,
        "who" TEXT NOT NULL, "by" TEXT NOT NULL, "where" TEXT NOT NULL, "needs" TEXT NOT NULL,
        "effort" TEXT, "is_first" INTEGER NOT NULL, "confidence" INTEGER,
        "first_move" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "step_review" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL REFERENCES "session"("id") ON DELETE CASCADE,
        "step_id" TEXT NOT NULL, "outcome" TEXT, "learned" TEXT NOT NULL, "at" TEXT NOT NULL
    );
CREATE TABLE "strategy" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "approach" TEXT NOT NULL,
        "options" TEXT NOT NULL, "stop_doing" TEXT NOT NULL, "early_warning" TEXT NOT NULL,
        "accountability" TEXT NOT NULL, "confidence" INTEGER, "raise_by_one" TEXT NOT NULL,
        "review_on" TEXT NOT NULL
    );
CREATE TABLE "strategy_version" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "at" TEXT NOT NULL, "reason" TEXT NOT NULL,
        "content" TEXT NOT NULL
    );
CREATE TABLE "supporter" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "goal_id" TEXT NOT NULL REFERENCES "goal"("id") ON DELETE CASCADE, "who" TEXT NOT NULL,
        "ask" TEXT NOT NULL, "position" INTEGER NOT NULL
    );
CREATE TABLE "thought" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "engagement_id" TEXT NOT NULL REFERENCES "engagement"("id") ON DELETE CASCADE,
        "session_id" TEXT NOT NULL, "hindering" TEXT NOT NULL, "where_it_shows" TEXT NOT NULL,
        "true_before" INTEGER, "evidence_for" TEXT NOT NULL, "evidence_against" TEXT NOT NULL,
        "chosen" TEXT NOT NULL, "believable" INTEGER, "true_after" INTEGER,
        "experiment" TEXT NOT NULL, "experiment_on" TEXT NOT NULL, "goal_id" TEXT NOT NULL,
        "hindering_feeling" TEXT NOT NULL, "hindering_action" TEXT NOT NULL,
        "hindering_result" TEXT NOT NULL, "chosen_feeling" TEXT NOT NULL,
        "chosen_action" TEXT NOT NULL, "chosen_result" TEXT NOT NULL, "start_on" TEXT NOT NULL,
        "position" INTEGER NOT NULL
    );
CREATE UNIQUE INDEX "schema_history_name" ON "schema_history" ("name");
CREATE INDEX "engagement_client_id" ON "engagement" ("client_id");
CREATE INDEX "session_engagement_id" ON "session" ("engagement_id");
CREATE INDEX "private_note_engagement_id" ON "private_note" ("engagement_id");
CREATE INDEX "private_note_session_id" ON "private_note" ("session_id");
CREATE INDEX "skipped_stage_engagement_id" ON "skipped_stage" ("engagement_id");
CREATE INDEX "answer_engagement_id" ON "answer" ("engagement_id");
CREATE INDEX "answer_session_id" ON "answer" ("session_id");
CREATE INDEX "asked_prompt_engagement_id" ON "asked_prompt" ("engagement_id");
CREATE INDEX "asked_prompt_session_id" ON "asked_prompt" ("session_id");
CREATE INDEX "personal_value_engagement_id" ON "personal_value" ("engagement_id");
CREATE INDEX "person_engagement_id" ON "person" ("engagement_id");
CREATE INDEX "area_engagement_id" ON "area" ("engagement_id");
CREATE INDEX "rating_engagement_id" ON "rating" ("engagement_id");
CREATE INDEX "rating_session_id" ON "rating" ("session_id");
CREATE INDEX "rating_area_id" ON "rating" ("area_id");
CREATE INDEX "goal_engagement_id" ON "goal" ("engagement_id");
CREATE INDEX "goal_change_engagement_id" ON "goal_change" ("engagement_id");
CREATE INDEX "goal_change_goal_id" ON "goal_change" ("goal_id");
CREATE INDEX "measurement_engagement_id" ON "measurement" ("engagement_id");
CREATE INDEX "measurement_goal_id" ON "measurement" ("goal_id");
CREATE INDEX "strategy_engagement_id" ON "strategy" ("engagement_id");
CREATE INDEX "strategy_goal_id" ON "strategy" ("goal_id");
CREATE INDEX "strategy_version_engagement_id" ON "strategy_version" ("engagement_id");
CREATE INDEX "strategy_version_goal_id" ON "strategy_version" ("goal_id");
CREATE INDEX "milestone_engagement_id" ON "milestone" ("engagement_id");
CREATE INDEX "milestone_goal_id" ON "milestone" ("goal_id");
CREATE INDEX "barrier_engagement_id" ON "barrier" ("engagement_id");
CREATE INDEX "barrier_goal_id" ON "barrier" ("goal_id");
CREATE INDEX "resource_engagement_id" ON "resource" ("engagement_id");
CREATE INDEX "resource_goal_id" ON "resource" ("goal_id");
CREATE INDEX "supporter_engagement_id" ON "supporter" ("engagement_id");
CREATE INDEX "supporter_goal_id" ON "supporter" ("goal_id");
CREATE INDEX "step_engagement_id" ON "step" ("engagement_id");
CREATE INDEX "step_review_engagement_id" ON "step_review" ("engagement_id");
CREATE INDEX "step_review_session_id" ON "step_review" ("session_id");
CREATE INDEX "step_review_step_id" ON "step_review" ("step_id");
CREATE INDEX "pair_choice_engagement_id" ON "pair_choice" ("engagement_id");
CREATE INDEX "pair_choice_session_id" ON "pair_choice" ("session_id");
CREATE INDEX "placement_engagement_id" ON "placement" ("engagement_id");
CREATE INDEX "placement_session_id" ON "placement" ("session_id");
CREATE INDEX "thought_engagement_id" ON "thought" ("engagement_id");
CREATE INDEX "reminder_engagement_id" ON "reminder" ("engagement_id");
CREATE INDEX "reminder_thought_id" ON "reminder" ("thought_id");
CREATE INDEX "habit_engagement_id" ON "habit" ("engagement_id");
CREATE INDEX "day_mark_engagement_id" ON "day_mark" ("engagement_id");
CREATE INDEX "skill_engagement_id" ON "skill" ("engagement_id");
CREATE INDEX "given_engagement_id" ON "given" ("engagement_id");
COMMIT;
