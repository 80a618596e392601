#include "EmbeddedData.h"

// Every file under Data has one block and one line here; a test holds the two lists equal.
static const unsigned char conflicts_json[] = {
#embed "../../Data/conflicts.json"
};
static const unsigned char decisions_language_json[] = {
#embed "../../Data/decisions/language.json"
};
static const unsigned char evidence_json[] = {
#embed "../../Data/evidence.json"
};
static const unsigned char knowledge_json[] = {
#embed "../../Data/knowledge.json"
};
static const unsigned char questions_json[] = {
#embed "../../Data/questions.json"
};
static const unsigned char scenarios_aa_c01_json[] = {
#embed "../../Data/scenarios/aa-c01.json"
};
static const unsigned char scenarios_aa_c03_json[] = {
#embed "../../Data/scenarios/aa-c03.json"
};
static const unsigned char scenarios_aa_c05_json[] = {
#embed "../../Data/scenarios/aa-c05.json"
};
static const unsigned char scenarios_aa_c08_json[] = {
#embed "../../Data/scenarios/aa-c08.json"
};
static const unsigned char scenarios_aa_c10_json[] = {
#embed "../../Data/scenarios/aa-c10.json"
};
static const unsigned char scenarios_aa_c11_json[] = {
#embed "../../Data/scenarios/aa-c11.json"
};
static const unsigned char scenarios_aa_c12_json[] = {
#embed "../../Data/scenarios/aa-c12.json"
};
static const unsigned char scenarios_aa_c15_json[] = {
#embed "../../Data/scenarios/aa-c15.json"
};
static const unsigned char scenarios_aa_c16_json[] = {
#embed "../../Data/scenarios/aa-c16.json"
};
static const unsigned char scenarios_aa_c19_json[] = {
#embed "../../Data/scenarios/aa-c19.json"
};
static const unsigned char scenarios_aa_c20_json[] = {
#embed "../../Data/scenarios/aa-c20.json"
};
static const unsigned char scenarios_aa_c21_json[] = {
#embed "../../Data/scenarios/aa-c21.json"
};
static const unsigned char scenarios_aa_c22_json[] = {
#embed "../../Data/scenarios/aa-c22.json"
};
static const unsigned char scenarios_aa_c23_json[] = {
#embed "../../Data/scenarios/aa-c23.json"
};
static const unsigned char scenarios_aa_c24_json[] = {
#embed "../../Data/scenarios/aa-c24.json"
};
static const unsigned char scenarios_aa_c25_json[] = {
#embed "../../Data/scenarios/aa-c25.json"
};
static const unsigned char scenarios_aa_c26_json[] = {
#embed "../../Data/scenarios/aa-c26.json"
};
static const unsigned char scenarios_aa_c28_json[] = {
#embed "../../Data/scenarios/aa-c28.json"
};
static const unsigned char scenarios_aa_c30_json[] = {
#embed "../../Data/scenarios/aa-c30.json"
};
static const unsigned char scenarios_aa_c32_json[] = {
#embed "../../Data/scenarios/aa-c32.json"
};
static const unsigned char scenarios_aa_c33_json[] = {
#embed "../../Data/scenarios/aa-c33.json"
};
static const unsigned char scenarios_aa_c83_json[] = {
#embed "../../Data/scenarios/aa-c83.json"
};
static const unsigned char scenarios_ay_c02_json[] = {
#embed "../../Data/scenarios/ay-c02.json"
};
static const unsigned char scenarios_ay_c09_json[] = {
#embed "../../Data/scenarios/ay-c09.json"
};
static const unsigned char scenarios_ay_c17_json[] = {
#embed "../../Data/scenarios/ay-c17.json"
};
static const unsigned char scenarios_ay_c20_json[] = {
#embed "../../Data/scenarios/ay-c20.json"
};
static const unsigned char scenarios_ay_c23_json[] = {
#embed "../../Data/scenarios/ay-c23.json"
};
static const unsigned char scenarios_ay_c24_json[] = {
#embed "../../Data/scenarios/ay-c24.json"
};
static const unsigned char scenarios_ay_c25_json[] = {
#embed "../../Data/scenarios/ay-c25.json"
};
static const unsigned char scenarios_ay_c26_json[] = {
#embed "../../Data/scenarios/ay-c26.json"
};
static const unsigned char scenarios_ay_c29_json[] = {
#embed "../../Data/scenarios/ay-c29.json"
};
static const unsigned char scenarios_fe_c01_json[] = {
#embed "../../Data/scenarios/fe-c01.json"
};
static const unsigned char scenarios_fe_c03_json[] = {
#embed "../../Data/scenarios/fe-c03.json"
};
static const unsigned char scenarios_fe_c04_json[] = {
#embed "../../Data/scenarios/fe-c04.json"
};
static const unsigned char scenarios_fe_c05_json[] = {
#embed "../../Data/scenarios/fe-c05.json"
};
static const unsigned char scenarios_fe_c06_json[] = {
#embed "../../Data/scenarios/fe-c06.json"
};
static const unsigned char scenarios_fe_c08_json[] = {
#embed "../../Data/scenarios/fe-c08.json"
};
static const unsigned char scenarios_or_c02_json[] = {
#embed "../../Data/scenarios/or-c02.json"
};
static const unsigned char scenarios_or_c05_json[] = {
#embed "../../Data/scenarios/or-c05.json"
};
static const unsigned char scenarios_or_c06_json[] = {
#embed "../../Data/scenarios/or-c06.json"
};
static const unsigned char scenarios_or_c09_json[] = {
#embed "../../Data/scenarios/or-c09.json"
};
static const unsigned char scenarios_or_c12_json[] = {
#embed "../../Data/scenarios/or-c12.json"
};
static const unsigned char scenarios_or_c18_json[] = {
#embed "../../Data/scenarios/or-c18.json"
};
static const unsigned char scenarios_or_c19_json[] = {
#embed "../../Data/scenarios/or-c19.json"
};
static const unsigned char scenarios_or_c22_json[] = {
#embed "../../Data/scenarios/or-c22.json"
};
static const unsigned char scenarios_or_c23_json[] = {
#embed "../../Data/scenarios/or-c23.json"
};
static const unsigned char scenarios_own_ai_meeting_room_json[] = {
#embed "../../Data/scenarios/own-ai-meeting-room.json"
};
static const unsigned char scenarios_own_blank_json[] = {
#embed "../../Data/scenarios/own-blank.json"
};
static const unsigned char scenarios_own_chat_typescript_team_json[] = {
#embed "../../Data/scenarios/own-chat-typescript-team.json"
};
static const unsigned char scenarios_own_device_fleet_json[] = {
#embed "../../Data/scenarios/own-device-fleet.json"
};
static const unsigned char scenarios_own_edge_personalised_pages_json[] = {
#embed "../../Data/scenarios/own-edge-personalised-pages.json"
};
static const unsigned char scenarios_own_functions_with_waiting_users_json[] = {
#embed "../../Data/scenarios/own-functions-with-waiting-users.json"
};
static const unsigned char scenarios_own_javascript_founder_json[] = {
#embed "../../Data/scenarios/own-javascript-founder.json"
};
static const unsigned char scenarios_own_model_serving_team_json[] = {
#embed "../../Data/scenarios/own-model-serving-team.json"
};
static const unsigned char scenarios_own_monorepo_shared_types_json[] = {
#embed "../../Data/scenarios/own-monorepo-shared-types.json"
};
static const unsigned char scenarios_own_multiplayer_shooter_json[] = {
#embed "../../Data/scenarios/own-multiplayer-shooter.json"
};
static const unsigned char scenarios_own_node_image_of_express_json[] = {
#embed "../../Data/scenarios/own-node-image-of-express.json"
};
static const unsigned char scenarios_own_node_monolith_needs_retrieval_json[] = {
#embed "../../Data/scenarios/own-node-monolith-needs-retrieval.json"
};
static const unsigned char scenarios_own_node_rewrite_by_hearsay_json[] = {
#embed "../../Data/scenarios/own-node-rewrite-by-hearsay.json"
};
static const unsigned char scenarios_own_python_analytics_adds_live_chart_json[] = {
#embed "../../Data/scenarios/own-python-analytics-adds-live-chart.json"
};
static const unsigned char scenarios_own_python_team_chat_json[] = {
#embed "../../Data/scenarios/own-python-team-chat.json"
};
static const unsigned char scenarios_own_sensor_firmware_json[] = {
#embed "../../Data/scenarios/own-sensor-firmware.json"
};
static const unsigned char scenarios_own_small_team_plain_records_json[] = {
#embed "../../Data/scenarios/own-small-team-plain-records.json"
};
static const unsigned char scenarios_own_trading_gateway_json[] = {
#embed "../../Data/scenarios/own-trading-gateway.json"
};
static const unsigned char scenarios_own_two_strong_facts_cancel_json[] = {
#embed "../../Data/scenarios/own-two-strong-facts-cancel.json"
};
static const unsigned char scenarios_own_typescript_team_own_models_json[] = {
#embed "../../Data/scenarios/own-typescript-team-own-models.json"
};
static const unsigned char scenarios_own_typescript_team_summaries_json[] = {
#embed "../../Data/scenarios/own-typescript-team-summaries.json"
};
static const unsigned char scenarios_own_uk_saas_python_team_json[] = {
#embed "../../Data/scenarios/own-uk-saas-python-team.json"
};
static const unsigned char scenarios_sf_c01_json[] = {
#embed "../../Data/scenarios/sf-c01.json"
};
static const unsigned char scenarios_sf_c02_json[] = {
#embed "../../Data/scenarios/sf-c02.json"
};
static const unsigned char scenarios_sf_c03_json[] = {
#embed "../../Data/scenarios/sf-c03.json"
};
static const unsigned char scenarios_sf_c04_json[] = {
#embed "../../Data/scenarios/sf-c04.json"
};
static const unsigned char scenarios_sf_c05_json[] = {
#embed "../../Data/scenarios/sf-c05.json"
};
static const unsigned char scenarios_sf_c06_json[] = {
#embed "../../Data/scenarios/sf-c06.json"
};
static const unsigned char scenarios_sf_c08_json[] = {
#embed "../../Data/scenarios/sf-c08.json"
};
static const unsigned char scenarios_sf_c10_json[] = {
#embed "../../Data/scenarios/sf-c10.json"
};
static const unsigned char scenarios_sf_c11_json[] = {
#embed "../../Data/scenarios/sf-c11.json"
};
static const unsigned char scenarios_sf_c12_json[] = {
#embed "../../Data/scenarios/sf-c12.json"
};
static const unsigned char scenarios_sf_c14_json[] = {
#embed "../../Data/scenarios/sf-c14.json"
};
static const unsigned char scenarios_sf_c19_json[] = {
#embed "../../Data/scenarios/sf-c19.json"
};
static const unsigned char scenarios_sf_c20_json[] = {
#embed "../../Data/scenarios/sf-c20.json"
};
static const unsigned char scenarios_sf_c23_json[] = {
#embed "../../Data/scenarios/sf-c23.json"
};
static const unsigned char scenarios_sf_c24_json[] = {
#embed "../../Data/scenarios/sf-c24.json"
};
static const unsigned char scenarios_sf_c25_json[] = {
#embed "../../Data/scenarios/sf-c25.json"
};
static const unsigned char scenarios_sf_c26_json[] = {
#embed "../../Data/scenarios/sf-c26.json"
};
static const unsigned char scenarios_sf_c28_json[] = {
#embed "../../Data/scenarios/sf-c28.json"
};
static const unsigned char scenarios_sf_c30_json[] = {
#embed "../../Data/scenarios/sf-c30.json"
};
static const unsigned char scenarios_sf_c32_json[] = {
#embed "../../Data/scenarios/sf-c32.json"
};
static const unsigned char scenarios_sf_c33_json[] = {
#embed "../../Data/scenarios/sf-c33.json"
};
static const unsigned char scenarios_sf_c34_json[] = {
#embed "../../Data/scenarios/sf-c34.json"
};
static const unsigned char schemas_answers_schema_json[] = {
#embed "../../Data/schemas/answers.schema.json"
};
static const unsigned char schemas_conflicts_schema_json[] = {
#embed "../../Data/schemas/conflicts.schema.json"
};
static const unsigned char schemas_decision_schema_json[] = {
#embed "../../Data/schemas/decision.schema.json"
};
static const unsigned char schemas_evidence_schema_json[] = {
#embed "../../Data/schemas/evidence.schema.json"
};
static const unsigned char schemas_knowledge_schema_json[] = {
#embed "../../Data/schemas/knowledge.schema.json"
};
static const unsigned char schemas_questions_schema_json[] = {
#embed "../../Data/schemas/questions.schema.json"
};
static const unsigned char schemas_sources_schema_json[] = {
#embed "../../Data/schemas/sources.schema.json"
};
static const unsigned char sources_json[] = {
#embed "../../Data/sources.json"
};

static const struct embedded_file files[] = {
    {"conflicts.json", conflicts_json, sizeof conflicts_json},
    {"decisions/language.json", decisions_language_json, sizeof decisions_language_json},
    {"evidence.json", evidence_json, sizeof evidence_json},
    {"knowledge.json", knowledge_json, sizeof knowledge_json},
    {"questions.json", questions_json, sizeof questions_json},
    {"scenarios/aa-c01.json", scenarios_aa_c01_json, sizeof scenarios_aa_c01_json},
    {"scenarios/aa-c03.json", scenarios_aa_c03_json, sizeof scenarios_aa_c03_json},
    {"scenarios/aa-c05.json", scenarios_aa_c05_json, sizeof scenarios_aa_c05_json},
    {"scenarios/aa-c08.json", scenarios_aa_c08_json, sizeof scenarios_aa_c08_json},
    {"scenarios/aa-c10.json", scenarios_aa_c10_json, sizeof scenarios_aa_c10_json},
    {"scenarios/aa-c11.json", scenarios_aa_c11_json, sizeof scenarios_aa_c11_json},
    {"scenarios/aa-c12.json", scenarios_aa_c12_json, sizeof scenarios_aa_c12_json},
    {"scenarios/aa-c15.json", scenarios_aa_c15_json, sizeof scenarios_aa_c15_json},
    {"scenarios/aa-c16.json", scenarios_aa_c16_json, sizeof scenarios_aa_c16_json},
    {"scenarios/aa-c19.json", scenarios_aa_c19_json, sizeof scenarios_aa_c19_json},
    {"scenarios/aa-c20.json", scenarios_aa_c20_json, sizeof scenarios_aa_c20_json},
    {"scenarios/aa-c21.json", scenarios_aa_c21_json, sizeof scenarios_aa_c21_json},
    {"scenarios/aa-c22.json", scenarios_aa_c22_json, sizeof scenarios_aa_c22_json},
    {"scenarios/aa-c23.json", scenarios_aa_c23_json, sizeof scenarios_aa_c23_json},
    {"scenarios/aa-c24.json", scenarios_aa_c24_json, sizeof scenarios_aa_c24_json},
    {"scenarios/aa-c25.json", scenarios_aa_c25_json, sizeof scenarios_aa_c25_json},
    {"scenarios/aa-c26.json", scenarios_aa_c26_json, sizeof scenarios_aa_c26_json},
    {"scenarios/aa-c28.json", scenarios_aa_c28_json, sizeof scenarios_aa_c28_json},
    {"scenarios/aa-c30.json", scenarios_aa_c30_json, sizeof scenarios_aa_c30_json},
    {"scenarios/aa-c32.json", scenarios_aa_c32_json, sizeof scenarios_aa_c32_json},
    {"scenarios/aa-c33.json", scenarios_aa_c33_json, sizeof scenarios_aa_c33_json},
    {"scenarios/aa-c83.json", scenarios_aa_c83_json, sizeof scenarios_aa_c83_json},
    {"scenarios/ay-c02.json", scenarios_ay_c02_json, sizeof scenarios_ay_c02_json},
    {"scenarios/ay-c09.json", scenarios_ay_c09_json, sizeof scenarios_ay_c09_json},
    {"scenarios/ay-c17.json", scenarios_ay_c17_json, sizeof scenarios_ay_c17_json},
    {"scenarios/ay-c20.json", scenarios_ay_c20_json, sizeof scenarios_ay_c20_json},
    {"scenarios/ay-c23.json", scenarios_ay_c23_json, sizeof scenarios_ay_c23_json},
    {"scenarios/ay-c24.json", scenarios_ay_c24_json, sizeof scenarios_ay_c24_json},
    {"scenarios/ay-c25.json", scenarios_ay_c25_json, sizeof scenarios_ay_c25_json},
    {"scenarios/ay-c26.json", scenarios_ay_c26_json, sizeof scenarios_ay_c26_json},
    {"scenarios/ay-c29.json", scenarios_ay_c29_json, sizeof scenarios_ay_c29_json},
    {"scenarios/fe-c01.json", scenarios_fe_c01_json, sizeof scenarios_fe_c01_json},
    {"scenarios/fe-c03.json", scenarios_fe_c03_json, sizeof scenarios_fe_c03_json},
    {"scenarios/fe-c04.json", scenarios_fe_c04_json, sizeof scenarios_fe_c04_json},
    {"scenarios/fe-c05.json", scenarios_fe_c05_json, sizeof scenarios_fe_c05_json},
    {"scenarios/fe-c06.json", scenarios_fe_c06_json, sizeof scenarios_fe_c06_json},
    {"scenarios/fe-c08.json", scenarios_fe_c08_json, sizeof scenarios_fe_c08_json},
    {"scenarios/or-c02.json", scenarios_or_c02_json, sizeof scenarios_or_c02_json},
    {"scenarios/or-c05.json", scenarios_or_c05_json, sizeof scenarios_or_c05_json},
    {"scenarios/or-c06.json", scenarios_or_c06_json, sizeof scenarios_or_c06_json},
    {"scenarios/or-c09.json", scenarios_or_c09_json, sizeof scenarios_or_c09_json},
    {"scenarios/or-c12.json", scenarios_or_c12_json, sizeof scenarios_or_c12_json},
    {"scenarios/or-c18.json", scenarios_or_c18_json, sizeof scenarios_or_c18_json},
    {"scenarios/or-c19.json", scenarios_or_c19_json, sizeof scenarios_or_c19_json},
    {"scenarios/or-c22.json", scenarios_or_c22_json, sizeof scenarios_or_c22_json},
    {"scenarios/or-c23.json", scenarios_or_c23_json, sizeof scenarios_or_c23_json},
    {"scenarios/own-ai-meeting-room.json", scenarios_own_ai_meeting_room_json, sizeof scenarios_own_ai_meeting_room_json},
    {"scenarios/own-blank.json", scenarios_own_blank_json, sizeof scenarios_own_blank_json},
    {"scenarios/own-chat-typescript-team.json", scenarios_own_chat_typescript_team_json, sizeof scenarios_own_chat_typescript_team_json},
    {"scenarios/own-device-fleet.json", scenarios_own_device_fleet_json, sizeof scenarios_own_device_fleet_json},
    {"scenarios/own-edge-personalised-pages.json", scenarios_own_edge_personalised_pages_json, sizeof scenarios_own_edge_personalised_pages_json},
    {"scenarios/own-functions-with-waiting-users.json", scenarios_own_functions_with_waiting_users_json, sizeof scenarios_own_functions_with_waiting_users_json},
    {"scenarios/own-javascript-founder.json", scenarios_own_javascript_founder_json, sizeof scenarios_own_javascript_founder_json},
    {"scenarios/own-model-serving-team.json", scenarios_own_model_serving_team_json, sizeof scenarios_own_model_serving_team_json},
    {"scenarios/own-monorepo-shared-types.json", scenarios_own_monorepo_shared_types_json, sizeof scenarios_own_monorepo_shared_types_json},
    {"scenarios/own-multiplayer-shooter.json", scenarios_own_multiplayer_shooter_json, sizeof scenarios_own_multiplayer_shooter_json},
    {"scenarios/own-node-image-of-express.json", scenarios_own_node_image_of_express_json, sizeof scenarios_own_node_image_of_express_json},
    {"scenarios/own-node-monolith-needs-retrieval.json", scenarios_own_node_monolith_needs_retrieval_json, sizeof scenarios_own_node_monolith_needs_retrieval_json},
    {"scenarios/own-node-rewrite-by-hearsay.json", scenarios_own_node_rewrite_by_hearsay_json, sizeof scenarios_own_node_rewrite_by_hearsay_json},
    {"scenarios/own-python-analytics-adds-live-chart.json", scenarios_own_python_analytics_adds_live_chart_json, sizeof scenarios_own_python_analytics_adds_live_chart_json},
    {"scenarios/own-python-team-chat.json", scenarios_own_python_team_chat_json, sizeof scenarios_own_python_team_chat_json},
    {"scenarios/own-sensor-firmware.json", scenarios_own_sensor_firmware_json, sizeof scenarios_own_sensor_firmware_json},
    {"scenarios/own-small-team-plain-records.json", scenarios_own_small_team_plain_records_json, sizeof scenarios_own_small_team_plain_records_json},
    {"scenarios/own-trading-gateway.json", scenarios_own_trading_gateway_json, sizeof scenarios_own_trading_gateway_json},
    {"scenarios/own-two-strong-facts-cancel.json", scenarios_own_two_strong_facts_cancel_json, sizeof scenarios_own_two_strong_facts_cancel_json},
    {"scenarios/own-typescript-team-own-models.json", scenarios_own_typescript_team_own_models_json, sizeof scenarios_own_typescript_team_own_models_json},
    {"scenarios/own-typescript-team-summaries.json", scenarios_own_typescript_team_summaries_json, sizeof scenarios_own_typescript_team_summaries_json},
    {"scenarios/own-uk-saas-python-team.json", scenarios_own_uk_saas_python_team_json, sizeof scenarios_own_uk_saas_python_team_json},
    {"scenarios/sf-c01.json", scenarios_sf_c01_json, sizeof scenarios_sf_c01_json},
    {"scenarios/sf-c02.json", scenarios_sf_c02_json, sizeof scenarios_sf_c02_json},
    {"scenarios/sf-c03.json", scenarios_sf_c03_json, sizeof scenarios_sf_c03_json},
    {"scenarios/sf-c04.json", scenarios_sf_c04_json, sizeof scenarios_sf_c04_json},
    {"scenarios/sf-c05.json", scenarios_sf_c05_json, sizeof scenarios_sf_c05_json},
    {"scenarios/sf-c06.json", scenarios_sf_c06_json, sizeof scenarios_sf_c06_json},
    {"scenarios/sf-c08.json", scenarios_sf_c08_json, sizeof scenarios_sf_c08_json},
    {"scenarios/sf-c10.json", scenarios_sf_c10_json, sizeof scenarios_sf_c10_json},
    {"scenarios/sf-c11.json", scenarios_sf_c11_json, sizeof scenarios_sf_c11_json},
    {"scenarios/sf-c12.json", scenarios_sf_c12_json, sizeof scenarios_sf_c12_json},
    {"scenarios/sf-c14.json", scenarios_sf_c14_json, sizeof scenarios_sf_c14_json},
    {"scenarios/sf-c19.json", scenarios_sf_c19_json, sizeof scenarios_sf_c19_json},
    {"scenarios/sf-c20.json", scenarios_sf_c20_json, sizeof scenarios_sf_c20_json},
    {"scenarios/sf-c23.json", scenarios_sf_c23_json, sizeof scenarios_sf_c23_json},
    {"scenarios/sf-c24.json", scenarios_sf_c24_json, sizeof scenarios_sf_c24_json},
    {"scenarios/sf-c25.json", scenarios_sf_c25_json, sizeof scenarios_sf_c25_json},
    {"scenarios/sf-c26.json", scenarios_sf_c26_json, sizeof scenarios_sf_c26_json},
    {"scenarios/sf-c28.json", scenarios_sf_c28_json, sizeof scenarios_sf_c28_json},
    {"scenarios/sf-c30.json", scenarios_sf_c30_json, sizeof scenarios_sf_c30_json},
    {"scenarios/sf-c32.json", scenarios_sf_c32_json, sizeof scenarios_sf_c32_json},
    {"scenarios/sf-c33.json", scenarios_sf_c33_json, sizeof scenarios_sf_c33_json},
    {"scenarios/sf-c34.json", scenarios_sf_c34_json, sizeof scenarios_sf_c34_json},
    {"schemas/answers.schema.json", schemas_answers_schema_json, sizeof schemas_answers_schema_json},
    {"schemas/conflicts.schema.json", schemas_conflicts_schema_json, sizeof schemas_conflicts_schema_json},
    {"schemas/decision.schema.json", schemas_decision_schema_json, sizeof schemas_decision_schema_json},
    {"schemas/evidence.schema.json", schemas_evidence_schema_json, sizeof schemas_evidence_schema_json},
    {"schemas/knowledge.schema.json", schemas_knowledge_schema_json, sizeof schemas_knowledge_schema_json},
    {"schemas/questions.schema.json", schemas_questions_schema_json, sizeof schemas_questions_schema_json},
    {"schemas/sources.schema.json", schemas_sources_schema_json, sizeof schemas_sources_schema_json},
    {"sources.json", sources_json, sizeof sources_json},
};

size_t embedded_file_count(void) {
    return sizeof files / sizeof files[0];
}

struct embedded_file embedded_file_at(size_t number) {
    return files[number];
}
