#include "EmbeddedData.h"

// Every file under Data has one block and one line here; a test holds the two lists equal.
static const unsigned char conflicts_json[] = {
#embed "../../Data/conflicts.json"
};
static const unsigned char decisions_api_style_json[] = {
#embed "../../Data/decisions/api-style.json"
};
static const unsigned char decisions_architecture_json[] = {
#embed "../../Data/decisions/architecture.json"
};
static const unsigned char decisions_database_json[] = {
#embed "../../Data/decisions/database.json"
};
static const unsigned char decisions_deployment_json[] = {
#embed "../../Data/decisions/deployment.json"
};
static const unsigned char decisions_language_json[] = {
#embed "../../Data/decisions/language.json"
};
static const unsigned char decisions_node_framework_json[] = {
#embed "../../Data/decisions/node-framework.json"
};
static const unsigned char decisions_python_framework_json[] = {
#embed "../../Data/decisions/python-framework.json"
};
static const unsigned char evidence_json[] = {
#embed "../../Data/evidence.json"
};
static const unsigned char guidance_common_mistakes_json[] = {
#embed "../../Data/guidance/common-mistakes.json"
};
static const unsigned char guidance_cost_and_time_json[] = {
#embed "../../Data/guidance/cost-and-time.json"
};
static const unsigned char guidance_implementation_checklist_json[] = {
#embed "../../Data/guidance/implementation-checklist.json"
};
static const unsigned char guidance_migration_paths_json[] = {
#embed "../../Data/guidance/migration-paths.json"
};
static const unsigned char guidance_production_checklist_json[] = {
#embed "../../Data/guidance/production-checklist.json"
};
static const unsigned char guidance_proof_of_concept_json[] = {
#embed "../../Data/guidance/proof-of-concept.json"
};
static const unsigned char guidance_revisit_json[] = {
#embed "../../Data/guidance/revisit.json"
};
static const unsigned char guidance_team_roles_json[] = {
#embed "../../Data/guidance/team-roles.json"
};
static const unsigned char knowledge_json[] = {
#embed "../../Data/knowledge.json"
};
static const unsigned char questions_json[] = {
#embed "../../Data/questions.json"
};
static const unsigned char repository_json[] = {
#embed "../../Data/repository.json"
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
static const unsigned char scenarios_aa_c34_json[] = {
#embed "../../Data/scenarios/aa-c34.json"
};
static const unsigned char scenarios_aa_c35_json[] = {
#embed "../../Data/scenarios/aa-c35.json"
};
static const unsigned char scenarios_aa_c38_json[] = {
#embed "../../Data/scenarios/aa-c38.json"
};
static const unsigned char scenarios_aa_c40_json[] = {
#embed "../../Data/scenarios/aa-c40.json"
};
static const unsigned char scenarios_aa_c41_json[] = {
#embed "../../Data/scenarios/aa-c41.json"
};
static const unsigned char scenarios_aa_c44_json[] = {
#embed "../../Data/scenarios/aa-c44.json"
};
static const unsigned char scenarios_aa_c45_json[] = {
#embed "../../Data/scenarios/aa-c45.json"
};
static const unsigned char scenarios_aa_c46_json[] = {
#embed "../../Data/scenarios/aa-c46.json"
};
static const unsigned char scenarios_aa_c49_json[] = {
#embed "../../Data/scenarios/aa-c49.json"
};
static const unsigned char scenarios_aa_c50_json[] = {
#embed "../../Data/scenarios/aa-c50.json"
};
static const unsigned char scenarios_aa_c52_json[] = {
#embed "../../Data/scenarios/aa-c52.json"
};
static const unsigned char scenarios_aa_c54_json[] = {
#embed "../../Data/scenarios/aa-c54.json"
};
static const unsigned char scenarios_aa_c57_json[] = {
#embed "../../Data/scenarios/aa-c57.json"
};
static const unsigned char scenarios_aa_c60_json[] = {
#embed "../../Data/scenarios/aa-c60.json"
};
static const unsigned char scenarios_aa_c61_json[] = {
#embed "../../Data/scenarios/aa-c61.json"
};
static const unsigned char scenarios_aa_c62_json[] = {
#embed "../../Data/scenarios/aa-c62.json"
};
static const unsigned char scenarios_aa_c64_json[] = {
#embed "../../Data/scenarios/aa-c64.json"
};
static const unsigned char scenarios_aa_c70_json[] = {
#embed "../../Data/scenarios/aa-c70.json"
};
static const unsigned char scenarios_aa_c71_json[] = {
#embed "../../Data/scenarios/aa-c71.json"
};
static const unsigned char scenarios_aa_c72_json[] = {
#embed "../../Data/scenarios/aa-c72.json"
};
static const unsigned char scenarios_aa_c73_json[] = {
#embed "../../Data/scenarios/aa-c73.json"
};
static const unsigned char scenarios_aa_c76_json[] = {
#embed "../../Data/scenarios/aa-c76.json"
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
static const unsigned char scenarios_fe_c10_json[] = {
#embed "../../Data/scenarios/fe-c10.json"
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
static const unsigned char scenarios_own_api_apps_and_web_json[] = {
#embed "../../Data/scenarios/own-api-apps-and-web.json"
};
static const unsigned char scenarios_own_api_booking_tool_json[] = {
#embed "../../Data/scenarios/own-api-booking-tool.json"
};
static const unsigned char scenarios_own_api_dashboards_over_public_records_json[] = {
#embed "../../Data/scenarios/own-api-dashboards-over-public-records.json"
};
static const unsigned char scenarios_own_api_only_team_known_json[] = {
#embed "../../Data/scenarios/own-api-only-team-known.json"
};
static const unsigned char scenarios_own_api_records_and_many_screens_json[] = {
#embed "../../Data/scenarios/own-api-records-and-many-screens.json"
};
static const unsigned char scenarios_own_api_typed_monorepo_with_partners_json[] = {
#embed "../../Data/scenarios/own-api-typed-monorepo-with-partners.json"
};
static const unsigned char scenarios_own_api_typed_monorepo_json[] = {
#embed "../../Data/scenarios/own-api-typed-monorepo.json"
};
static const unsigned char scenarios_own_api_typed_wish_plain_javascript_json[] = {
#embed "../../Data/scenarios/own-api-typed-wish-plain-javascript.json"
};
static const unsigned char scenarios_own_api_typed_wish_python_team_json[] = {
#embed "../../Data/scenarios/own-api-typed-wish-python-team.json"
};
static const unsigned char scenarios_own_blank_json[] = {
#embed "../../Data/scenarios/own-blank.json"
};
static const unsigned char scenarios_own_broker_portal_by_a_php_agency_json[] = {
#embed "../../Data/scenarios/own-broker-portal-by-a-php-agency.json"
};
static const unsigned char scenarios_own_build_service_with_fresh_containers_json[] = {
#embed "../../Data/scenarios/own-build-service-with-fresh-containers.json"
};
static const unsigned char scenarios_own_catalogue_beside_orders_json[] = {
#embed "../../Data/scenarios/own-catalogue-beside-orders.json"
};
static const unsigned char scenarios_own_chat_typescript_team_json[] = {
#embed "../../Data/scenarios/own-chat-typescript-team.json"
};
static const unsigned char scenarios_own_clinic_appointments_json[] = {
#embed "../../Data/scenarios/own-clinic-appointments.json"
};
static const unsigned char scenarios_own_club_portal_with_live_scores_json[] = {
#embed "../../Data/scenarios/own-club-portal-with-live-scores.json"
};
static const unsigned char scenarios_own_content_site_on_any_host_json[] = {
#embed "../../Data/scenarios/own-content-site-on-any-host.json"
};
static const unsigned char scenarios_own_data_unknown_json[] = {
#embed "../../Data/scenarios/own-data-unknown.json"
};
static const unsigned char scenarios_own_department_in_plain_javascript_json[] = {
#embed "../../Data/scenarios/own-department-in-plain-javascript.json"
};
static const unsigned char scenarios_own_device_fleet_json[] = {
#embed "../../Data/scenarios/own-device-fleet.json"
};
static const unsigned char scenarios_own_django_on_decided_functions_json[] = {
#embed "../../Data/scenarios/own-django-on-decided-functions.json"
};
static const unsigned char scenarios_own_edge_personalised_pages_json[] = {
#embed "../../Data/scenarios/own-edge-personalised-pages.json"
};
static const unsigned char scenarios_own_event_log_over_three_continents_json[] = {
#embed "../../Data/scenarios/own-event-log-over-three-continents.json"
};
static const unsigned char scenarios_own_express_for_a_hook_json[] = {
#embed "../../Data/scenarios/own-express-for-a-hook.json"
};
static const unsigned char scenarios_own_five_people_and_a_flow_of_alerts_json[] = {
#embed "../../Data/scenarios/own-five-people-and-a-flow-of-alerts.json"
};
static const unsigned char scenarios_own_founder_alone_with_own_models_json[] = {
#embed "../../Data/scenarios/own-founder-alone-with-own-models.json"
};
static const unsigned char scenarios_own_free_form_publishing_json[] = {
#embed "../../Data/scenarios/own-free-form-publishing.json"
};
static const unsigned char scenarios_own_functions_with_waiting_users_json[] = {
#embed "../../Data/scenarios/own-functions-with-waiting-users.json"
};
static const unsigned char scenarios_own_graders_in_short_containers_json[] = {
#embed "../../Data/scenarios/own-graders-in-short-containers.json"
};
static const unsigned char scenarios_own_grand_plan_for_a_prototype_json[] = {
#embed "../../Data/scenarios/own-grand-plan-for-a-prototype.json"
};
static const unsigned char scenarios_own_hosting_growing_service_json[] = {
#embed "../../Data/scenarios/own-hosting-growing-service.json"
};
static const unsigned char scenarios_own_hosting_hour_long_simulations_json[] = {
#embed "../../Data/scenarios/own-hosting-hour-long-simulations.json"
};
static const unsigned char scenarios_own_hosting_model_all_day_json[] = {
#embed "../../Data/scenarios/own-hosting-model-all-day.json"
};
static const unsigned char scenarios_own_hosting_model_on_upload_json[] = {
#embed "../../Data/scenarios/own-hosting-model-on-upload.json"
};
static const unsigned char scenarios_own_hosting_nobody_to_operate_json[] = {
#embed "../../Data/scenarios/own-hosting-nobody-to-operate.json"
};
static const unsigned char scenarios_own_hosting_only_availability_known_json[] = {
#embed "../../Data/scenarios/own-hosting-only-availability-known.json"
};
static const unsigned char scenarios_own_hosting_sale_days_without_operators_json[] = {
#embed "../../Data/scenarios/own-hosting-sale-days-without-operators.json"
};
static const unsigned char scenarios_own_hosting_server_or_containers_json[] = {
#embed "../../Data/scenarios/own-hosting-server-or-containers.json"
};
static const unsigned char scenarios_own_hosting_shop_with_platform_group_json[] = {
#embed "../../Data/scenarios/own-hosting-shop-with-platform-group.json"
};
static const unsigned char scenarios_own_hosting_small_steady_json[] = {
#embed "../../Data/scenarios/own-hosting-small-steady.json"
};
static const unsigned char scenarios_own_hosting_test_of_demand_json[] = {
#embed "../../Data/scenarios/own-hosting-test-of-demand.json"
};
static const unsigned char scenarios_own_hosting_uploads_beside_an_application_json[] = {
#embed "../../Data/scenarios/own-hosting-uploads-beside-an-application.json"
};
static const unsigned char scenarios_own_javascript_founder_json[] = {
#embed "../../Data/scenarios/own-javascript-founder.json"
};
static const unsigned char scenarios_own_log_archive_for_many_customers_json[] = {
#embed "../../Data/scenarios/own-log-archive-for-many-customers.json"
};
static const unsigned char scenarios_own_marketplace_by_an_agency_json[] = {
#embed "../../Data/scenarios/own-marketplace-by-an-agency.json"
};
static const unsigned char scenarios_own_model_behind_waiting_users_json[] = {
#embed "../../Data/scenarios/own-model-behind-waiting-users.json"
};
static const unsigned char scenarios_own_model_serving_team_json[] = {
#embed "../../Data/scenarios/own-model-serving-team.json"
};
static const unsigned char scenarios_own_moderate_readings_json[] = {
#embed "../../Data/scenarios/own-moderate-readings.json"
};
static const unsigned char scenarios_own_monorepo_shared_types_json[] = {
#embed "../../Data/scenarios/own-monorepo-shared-types.json"
};
static const unsigned char scenarios_own_multiplayer_shooter_json[] = {
#embed "../../Data/scenarios/own-multiplayer-shooter.json"
};
static const unsigned char scenarios_own_node_api_at_the_edge_json[] = {
#embed "../../Data/scenarios/own-node-api-at-the-edge.json"
};
static const unsigned char scenarios_own_node_founder_with_next_json[] = {
#embed "../../Data/scenarios/own-node-founder-with-next.json"
};
static const unsigned char scenarios_own_node_founder_with_vue_json[] = {
#embed "../../Data/scenarios/own-node-founder-with-vue.json"
};
static const unsigned char scenarios_own_node_framework_unknown_json[] = {
#embed "../../Data/scenarios/own-node-framework-unknown.json"
};
static const unsigned char scenarios_own_node_heavy_traffic_proxy_json[] = {
#embed "../../Data/scenarios/own-node-heavy-traffic-proxy.json"
};
static const unsigned char scenarios_own_node_image_of_express_json[] = {
#embed "../../Data/scenarios/own-node-image-of-express.json"
};
static const unsigned char scenarios_own_node_monolith_needs_retrieval_json[] = {
#embed "../../Data/scenarios/own-node-monolith-needs-retrieval.json"
};
static const unsigned char scenarios_own_node_plain_records_api_json[] = {
#embed "../../Data/scenarios/own-node-plain-records-api.json"
};
static const unsigned char scenarios_own_node_planner_adds_optimisation_json[] = {
#embed "../../Data/scenarios/own-node-planner-adds-optimisation.json"
};
static const unsigned char scenarios_own_node_rewrite_by_hearsay_json[] = {
#embed "../../Data/scenarios/own-node-rewrite-by-hearsay.json"
};
static const unsigned char scenarios_own_node_several_teams_json[] = {
#embed "../../Data/scenarios/own-node-several-teams.json"
};
static const unsigned char scenarios_own_node_small_internal_service_json[] = {
#embed "../../Data/scenarios/own-node-small-internal-service.json"
};
static const unsigned char scenarios_own_node_system_nobody_can_staff_json[] = {
#embed "../../Data/scenarios/own-node-system-nobody-can-staff.json"
};
static const unsigned char scenarios_own_one_database_for_a_small_saas_json[] = {
#embed "../../Data/scenarios/own-one-database-for-a-small-saas.json"
};
static const unsigned char scenarios_own_orders_that_set_off_much_json[] = {
#embed "../../Data/scenarios/own-orders-that-set-off-much.json"
};
static const unsigned char scenarios_own_payment_network_over_regions_json[] = {
#embed "../../Data/scenarios/own-payment-network-over-regions.json"
};
static const unsigned char scenarios_own_plain_records_two_people_json[] = {
#embed "../../Data/scenarios/own-plain-records-two-people.json"
};
static const unsigned char scenarios_own_power_readings_in_one_region_json[] = {
#embed "../../Data/scenarios/own-power-readings-in-one-region.json"
};
static const unsigned char scenarios_own_price_lookup_from_memory_json[] = {
#embed "../../Data/scenarios/own-price-lookup-from-memory.json"
};
static const unsigned char scenarios_own_python_analytics_adds_live_chart_json[] = {
#embed "../../Data/scenarios/own-python-analytics-adds-live-chart.json"
};
static const unsigned char scenarios_own_python_api_on_a_small_server_json[] = {
#embed "../../Data/scenarios/own-python-api-on-a-small-server.json"
};
static const unsigned char scenarios_own_python_back_office_with_react_json[] = {
#embed "../../Data/scenarios/own-python-back-office-with-react.json"
};
static const unsigned char scenarios_own_python_framework_unknown_json[] = {
#embed "../../Data/scenarios/own-python-framework-unknown.json"
};
static const unsigned char scenarios_own_python_front_end_alone_json[] = {
#embed "../../Data/scenarios/own-python-front-end-alone.json"
};
static const unsigned char scenarios_own_python_long_lived_event_streams_json[] = {
#embed "../../Data/scenarios/own-python-long-lived-event-streams.json"
};
static const unsigned char scenarios_own_python_pages_for_a_club_json[] = {
#embed "../../Data/scenarios/own-python-pages-for-a-club.json"
};
static const unsigned char scenarios_own_python_part_beside_node_shop_json[] = {
#embed "../../Data/scenarios/own-python-part-beside-node-shop.json"
};
static const unsigned char scenarios_own_python_pivot_with_back_office_json[] = {
#embed "../../Data/scenarios/own-python-pivot-with-back-office.json"
};
static const unsigned char scenarios_own_python_plain_records_api_json[] = {
#embed "../../Data/scenarios/own-python-plain-records-api.json"
};
static const unsigned char scenarios_own_python_product_with_published_contract_json[] = {
#embed "../../Data/scenarios/own-python-product-with-published-contract.json"
};
static const unsigned char scenarios_own_python_public_price_api_json[] = {
#embed "../../Data/scenarios/own-python-public-price-api.json"
};
static const unsigned char scenarios_own_python_script_that_grows_json[] = {
#embed "../../Data/scenarios/own-python-script-that-grows.json"
};
static const unsigned char scenarios_own_python_socket_relay_json[] = {
#embed "../../Data/scenarios/own-python-socket-relay.json"
};
static const unsigned char scenarios_own_python_streaming_download_proxy_json[] = {
#embed "../../Data/scenarios/own-python-streaming-download-proxy.json"
};
static const unsigned char scenarios_own_python_team_chat_json[] = {
#embed "../../Data/scenarios/own-python-team-chat.json"
};
static const unsigned char scenarios_own_python_team_live_tutor_json[] = {
#embed "../../Data/scenarios/own-python-team-live-tutor.json"
};
static const unsigned char scenarios_own_python_tracker_goes_live_json[] = {
#embed "../../Data/scenarios/own-python-tracker-goes-live.json"
};
static const unsigned char scenarios_own_python_webhook_receiver_json[] = {
#embed "../../Data/scenarios/own-python-webhook-receiver.json"
};
static const unsigned char scenarios_own_sensor_firmware_json[] = {
#embed "../../Data/scenarios/own-sensor-firmware.json"
};
static const unsigned char scenarios_own_sensors_with_billing_json[] = {
#embed "../../Data/scenarios/own-sensors-with-billing.json"
};
static const unsigned char scenarios_own_services_planned_by_three_people_json[] = {
#embed "../../Data/scenarios/own-services-planned-by-three-people.json"
};
static const unsigned char scenarios_own_several_teams_nobody_operates_json[] = {
#embed "../../Data/scenarios/own-several-teams-nobody-operates.json"
};
static const unsigned char scenarios_own_shop_with_orders_on_any_host_json[] = {
#embed "../../Data/scenarios/own-shop-with-orders-on-any-host.json"
};
static const unsigned char scenarios_own_small_shop_with_follow_up_mails_json[] = {
#embed "../../Data/scenarios/own-small-shop-with-follow-up-mails.json"
};
static const unsigned char scenarios_own_small_team_plain_records_json[] = {
#embed "../../Data/scenarios/own-small-team-plain-records.json"
};
static const unsigned char scenarios_own_system_for_two_decades_json[] = {
#embed "../../Data/scenarios/own-system-for-two-decades.json"
};
static const unsigned char scenarios_own_teams_that_wait_for_each_other_json[] = {
#embed "../../Data/scenarios/own-teams-that-wait-for-each-other.json"
};
static const unsigned char scenarios_own_timetables_by_own_algorithm_json[] = {
#embed "../../Data/scenarios/own-timetables-by-own-algorithm.json"
};
static const unsigned char scenarios_own_trading_gateway_json[] = {
#embed "../../Data/scenarios/own-trading-gateway.json"
};
static const unsigned char scenarios_own_traffic_is_no_reason_json[] = {
#embed "../../Data/scenarios/own-traffic-is-no-reason.json"
};
static const unsigned char scenarios_own_two_languages_new_records_json[] = {
#embed "../../Data/scenarios/own-two-languages-new-records.json"
};
static const unsigned char scenarios_own_two_languages_that_both_pay_json[] = {
#embed "../../Data/scenarios/own-two-languages-that-both-pay.json"
};
static const unsigned char scenarios_own_two_strong_facts_cancel_json[] = {
#embed "../../Data/scenarios/own-two-strong-facts-cancel.json"
};
static const unsigned char scenarios_own_typescript_team_own_models_json[] = {
#embed "../../Data/scenarios/own-typescript-team-own-models.json"
};
static const unsigned char scenarios_own_typescript_team_retrieval_json[] = {
#embed "../../Data/scenarios/own-typescript-team-retrieval.json"
};
static const unsigned char scenarios_own_typescript_team_summaries_json[] = {
#embed "../../Data/scenarios/own-typescript-team-summaries.json"
};
static const unsigned char scenarios_own_uk_saas_python_team_json[] = {
#embed "../../Data/scenarios/own-uk-saas-python-team.json"
};
static const unsigned char scenarios_own_wallet_in_india_json[] = {
#embed "../../Data/scenarios/own-wallet-in-india.json"
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
static const unsigned char schemas_guidance_schema_json[] = {
#embed "../../Data/schemas/guidance.schema.json"
};
static const unsigned char schemas_knowledge_schema_json[] = {
#embed "../../Data/schemas/knowledge.schema.json"
};
static const unsigned char schemas_questions_schema_json[] = {
#embed "../../Data/schemas/questions.schema.json"
};
static const unsigned char schemas_repository_schema_json[] = {
#embed "../../Data/schemas/repository.schema.json"
};
static const unsigned char schemas_sources_schema_json[] = {
#embed "../../Data/schemas/sources.schema.json"
};
static const unsigned char schemas_wording_schema_json[] = {
#embed "../../Data/schemas/wording.schema.json"
};
static const unsigned char sources_json[] = {
#embed "../../Data/sources.json"
};
static const unsigned char wording_json[] = {
#embed "../../Data/wording.json"
};

static const struct embedded_file files[] = {
    {"conflicts.json", conflicts_json, sizeof conflicts_json},
    {"decisions/api-style.json", decisions_api_style_json, sizeof decisions_api_style_json},
    {"decisions/architecture.json", decisions_architecture_json, sizeof decisions_architecture_json},
    {"decisions/database.json", decisions_database_json, sizeof decisions_database_json},
    {"decisions/deployment.json", decisions_deployment_json, sizeof decisions_deployment_json},
    {"decisions/language.json", decisions_language_json, sizeof decisions_language_json},
    {"decisions/node-framework.json", decisions_node_framework_json, sizeof decisions_node_framework_json},
    {"decisions/python-framework.json", decisions_python_framework_json, sizeof decisions_python_framework_json},
    {"evidence.json", evidence_json, sizeof evidence_json},
    {"guidance/common-mistakes.json", guidance_common_mistakes_json, sizeof guidance_common_mistakes_json},
    {"guidance/cost-and-time.json", guidance_cost_and_time_json, sizeof guidance_cost_and_time_json},
    {"guidance/implementation-checklist.json", guidance_implementation_checklist_json, sizeof guidance_implementation_checklist_json},
    {"guidance/migration-paths.json", guidance_migration_paths_json, sizeof guidance_migration_paths_json},
    {"guidance/production-checklist.json", guidance_production_checklist_json, sizeof guidance_production_checklist_json},
    {"guidance/proof-of-concept.json", guidance_proof_of_concept_json, sizeof guidance_proof_of_concept_json},
    {"guidance/revisit.json", guidance_revisit_json, sizeof guidance_revisit_json},
    {"guidance/team-roles.json", guidance_team_roles_json, sizeof guidance_team_roles_json},
    {"knowledge.json", knowledge_json, sizeof knowledge_json},
    {"questions.json", questions_json, sizeof questions_json},
    {"repository.json", repository_json, sizeof repository_json},
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
    {"scenarios/aa-c34.json", scenarios_aa_c34_json, sizeof scenarios_aa_c34_json},
    {"scenarios/aa-c35.json", scenarios_aa_c35_json, sizeof scenarios_aa_c35_json},
    {"scenarios/aa-c38.json", scenarios_aa_c38_json, sizeof scenarios_aa_c38_json},
    {"scenarios/aa-c40.json", scenarios_aa_c40_json, sizeof scenarios_aa_c40_json},
    {"scenarios/aa-c41.json", scenarios_aa_c41_json, sizeof scenarios_aa_c41_json},
    {"scenarios/aa-c44.json", scenarios_aa_c44_json, sizeof scenarios_aa_c44_json},
    {"scenarios/aa-c45.json", scenarios_aa_c45_json, sizeof scenarios_aa_c45_json},
    {"scenarios/aa-c46.json", scenarios_aa_c46_json, sizeof scenarios_aa_c46_json},
    {"scenarios/aa-c49.json", scenarios_aa_c49_json, sizeof scenarios_aa_c49_json},
    {"scenarios/aa-c50.json", scenarios_aa_c50_json, sizeof scenarios_aa_c50_json},
    {"scenarios/aa-c52.json", scenarios_aa_c52_json, sizeof scenarios_aa_c52_json},
    {"scenarios/aa-c54.json", scenarios_aa_c54_json, sizeof scenarios_aa_c54_json},
    {"scenarios/aa-c57.json", scenarios_aa_c57_json, sizeof scenarios_aa_c57_json},
    {"scenarios/aa-c60.json", scenarios_aa_c60_json, sizeof scenarios_aa_c60_json},
    {"scenarios/aa-c61.json", scenarios_aa_c61_json, sizeof scenarios_aa_c61_json},
    {"scenarios/aa-c62.json", scenarios_aa_c62_json, sizeof scenarios_aa_c62_json},
    {"scenarios/aa-c64.json", scenarios_aa_c64_json, sizeof scenarios_aa_c64_json},
    {"scenarios/aa-c70.json", scenarios_aa_c70_json, sizeof scenarios_aa_c70_json},
    {"scenarios/aa-c71.json", scenarios_aa_c71_json, sizeof scenarios_aa_c71_json},
    {"scenarios/aa-c72.json", scenarios_aa_c72_json, sizeof scenarios_aa_c72_json},
    {"scenarios/aa-c73.json", scenarios_aa_c73_json, sizeof scenarios_aa_c73_json},
    {"scenarios/aa-c76.json", scenarios_aa_c76_json, sizeof scenarios_aa_c76_json},
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
    {"scenarios/fe-c10.json", scenarios_fe_c10_json, sizeof scenarios_fe_c10_json},
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
    {"scenarios/own-api-apps-and-web.json", scenarios_own_api_apps_and_web_json, sizeof scenarios_own_api_apps_and_web_json},
    {"scenarios/own-api-booking-tool.json", scenarios_own_api_booking_tool_json, sizeof scenarios_own_api_booking_tool_json},
    {"scenarios/own-api-dashboards-over-public-records.json", scenarios_own_api_dashboards_over_public_records_json, sizeof scenarios_own_api_dashboards_over_public_records_json},
    {"scenarios/own-api-only-team-known.json", scenarios_own_api_only_team_known_json, sizeof scenarios_own_api_only_team_known_json},
    {"scenarios/own-api-records-and-many-screens.json", scenarios_own_api_records_and_many_screens_json, sizeof scenarios_own_api_records_and_many_screens_json},
    {"scenarios/own-api-typed-monorepo-with-partners.json", scenarios_own_api_typed_monorepo_with_partners_json, sizeof scenarios_own_api_typed_monorepo_with_partners_json},
    {"scenarios/own-api-typed-monorepo.json", scenarios_own_api_typed_monorepo_json, sizeof scenarios_own_api_typed_monorepo_json},
    {"scenarios/own-api-typed-wish-plain-javascript.json", scenarios_own_api_typed_wish_plain_javascript_json, sizeof scenarios_own_api_typed_wish_plain_javascript_json},
    {"scenarios/own-api-typed-wish-python-team.json", scenarios_own_api_typed_wish_python_team_json, sizeof scenarios_own_api_typed_wish_python_team_json},
    {"scenarios/own-blank.json", scenarios_own_blank_json, sizeof scenarios_own_blank_json},
    {"scenarios/own-broker-portal-by-a-php-agency.json", scenarios_own_broker_portal_by_a_php_agency_json, sizeof scenarios_own_broker_portal_by_a_php_agency_json},
    {"scenarios/own-build-service-with-fresh-containers.json", scenarios_own_build_service_with_fresh_containers_json, sizeof scenarios_own_build_service_with_fresh_containers_json},
    {"scenarios/own-catalogue-beside-orders.json", scenarios_own_catalogue_beside_orders_json, sizeof scenarios_own_catalogue_beside_orders_json},
    {"scenarios/own-chat-typescript-team.json", scenarios_own_chat_typescript_team_json, sizeof scenarios_own_chat_typescript_team_json},
    {"scenarios/own-clinic-appointments.json", scenarios_own_clinic_appointments_json, sizeof scenarios_own_clinic_appointments_json},
    {"scenarios/own-club-portal-with-live-scores.json", scenarios_own_club_portal_with_live_scores_json, sizeof scenarios_own_club_portal_with_live_scores_json},
    {"scenarios/own-content-site-on-any-host.json", scenarios_own_content_site_on_any_host_json, sizeof scenarios_own_content_site_on_any_host_json},
    {"scenarios/own-data-unknown.json", scenarios_own_data_unknown_json, sizeof scenarios_own_data_unknown_json},
    {"scenarios/own-department-in-plain-javascript.json", scenarios_own_department_in_plain_javascript_json, sizeof scenarios_own_department_in_plain_javascript_json},
    {"scenarios/own-device-fleet.json", scenarios_own_device_fleet_json, sizeof scenarios_own_device_fleet_json},
    {"scenarios/own-django-on-decided-functions.json", scenarios_own_django_on_decided_functions_json, sizeof scenarios_own_django_on_decided_functions_json},
    {"scenarios/own-edge-personalised-pages.json", scenarios_own_edge_personalised_pages_json, sizeof scenarios_own_edge_personalised_pages_json},
    {"scenarios/own-event-log-over-three-continents.json", scenarios_own_event_log_over_three_continents_json, sizeof scenarios_own_event_log_over_three_continents_json},
    {"scenarios/own-express-for-a-hook.json", scenarios_own_express_for_a_hook_json, sizeof scenarios_own_express_for_a_hook_json},
    {"scenarios/own-five-people-and-a-flow-of-alerts.json", scenarios_own_five_people_and_a_flow_of_alerts_json, sizeof scenarios_own_five_people_and_a_flow_of_alerts_json},
    {"scenarios/own-founder-alone-with-own-models.json", scenarios_own_founder_alone_with_own_models_json, sizeof scenarios_own_founder_alone_with_own_models_json},
    {"scenarios/own-free-form-publishing.json", scenarios_own_free_form_publishing_json, sizeof scenarios_own_free_form_publishing_json},
    {"scenarios/own-functions-with-waiting-users.json", scenarios_own_functions_with_waiting_users_json, sizeof scenarios_own_functions_with_waiting_users_json},
    {"scenarios/own-graders-in-short-containers.json", scenarios_own_graders_in_short_containers_json, sizeof scenarios_own_graders_in_short_containers_json},
    {"scenarios/own-grand-plan-for-a-prototype.json", scenarios_own_grand_plan_for_a_prototype_json, sizeof scenarios_own_grand_plan_for_a_prototype_json},
    {"scenarios/own-hosting-growing-service.json", scenarios_own_hosting_growing_service_json, sizeof scenarios_own_hosting_growing_service_json},
    {"scenarios/own-hosting-hour-long-simulations.json", scenarios_own_hosting_hour_long_simulations_json, sizeof scenarios_own_hosting_hour_long_simulations_json},
    {"scenarios/own-hosting-model-all-day.json", scenarios_own_hosting_model_all_day_json, sizeof scenarios_own_hosting_model_all_day_json},
    {"scenarios/own-hosting-model-on-upload.json", scenarios_own_hosting_model_on_upload_json, sizeof scenarios_own_hosting_model_on_upload_json},
    {"scenarios/own-hosting-nobody-to-operate.json", scenarios_own_hosting_nobody_to_operate_json, sizeof scenarios_own_hosting_nobody_to_operate_json},
    {"scenarios/own-hosting-only-availability-known.json", scenarios_own_hosting_only_availability_known_json, sizeof scenarios_own_hosting_only_availability_known_json},
    {"scenarios/own-hosting-sale-days-without-operators.json", scenarios_own_hosting_sale_days_without_operators_json, sizeof scenarios_own_hosting_sale_days_without_operators_json},
    {"scenarios/own-hosting-server-or-containers.json", scenarios_own_hosting_server_or_containers_json, sizeof scenarios_own_hosting_server_or_containers_json},
    {"scenarios/own-hosting-shop-with-platform-group.json", scenarios_own_hosting_shop_with_platform_group_json, sizeof scenarios_own_hosting_shop_with_platform_group_json},
    {"scenarios/own-hosting-small-steady.json", scenarios_own_hosting_small_steady_json, sizeof scenarios_own_hosting_small_steady_json},
    {"scenarios/own-hosting-test-of-demand.json", scenarios_own_hosting_test_of_demand_json, sizeof scenarios_own_hosting_test_of_demand_json},
    {"scenarios/own-hosting-uploads-beside-an-application.json", scenarios_own_hosting_uploads_beside_an_application_json, sizeof scenarios_own_hosting_uploads_beside_an_application_json},
    {"scenarios/own-javascript-founder.json", scenarios_own_javascript_founder_json, sizeof scenarios_own_javascript_founder_json},
    {"scenarios/own-log-archive-for-many-customers.json", scenarios_own_log_archive_for_many_customers_json, sizeof scenarios_own_log_archive_for_many_customers_json},
    {"scenarios/own-marketplace-by-an-agency.json", scenarios_own_marketplace_by_an_agency_json, sizeof scenarios_own_marketplace_by_an_agency_json},
    {"scenarios/own-model-behind-waiting-users.json", scenarios_own_model_behind_waiting_users_json, sizeof scenarios_own_model_behind_waiting_users_json},
    {"scenarios/own-model-serving-team.json", scenarios_own_model_serving_team_json, sizeof scenarios_own_model_serving_team_json},
    {"scenarios/own-moderate-readings.json", scenarios_own_moderate_readings_json, sizeof scenarios_own_moderate_readings_json},
    {"scenarios/own-monorepo-shared-types.json", scenarios_own_monorepo_shared_types_json, sizeof scenarios_own_monorepo_shared_types_json},
    {"scenarios/own-multiplayer-shooter.json", scenarios_own_multiplayer_shooter_json, sizeof scenarios_own_multiplayer_shooter_json},
    {"scenarios/own-node-api-at-the-edge.json", scenarios_own_node_api_at_the_edge_json, sizeof scenarios_own_node_api_at_the_edge_json},
    {"scenarios/own-node-founder-with-next.json", scenarios_own_node_founder_with_next_json, sizeof scenarios_own_node_founder_with_next_json},
    {"scenarios/own-node-founder-with-vue.json", scenarios_own_node_founder_with_vue_json, sizeof scenarios_own_node_founder_with_vue_json},
    {"scenarios/own-node-framework-unknown.json", scenarios_own_node_framework_unknown_json, sizeof scenarios_own_node_framework_unknown_json},
    {"scenarios/own-node-heavy-traffic-proxy.json", scenarios_own_node_heavy_traffic_proxy_json, sizeof scenarios_own_node_heavy_traffic_proxy_json},
    {"scenarios/own-node-image-of-express.json", scenarios_own_node_image_of_express_json, sizeof scenarios_own_node_image_of_express_json},
    {"scenarios/own-node-monolith-needs-retrieval.json", scenarios_own_node_monolith_needs_retrieval_json, sizeof scenarios_own_node_monolith_needs_retrieval_json},
    {"scenarios/own-node-plain-records-api.json", scenarios_own_node_plain_records_api_json, sizeof scenarios_own_node_plain_records_api_json},
    {"scenarios/own-node-planner-adds-optimisation.json", scenarios_own_node_planner_adds_optimisation_json, sizeof scenarios_own_node_planner_adds_optimisation_json},
    {"scenarios/own-node-rewrite-by-hearsay.json", scenarios_own_node_rewrite_by_hearsay_json, sizeof scenarios_own_node_rewrite_by_hearsay_json},
    {"scenarios/own-node-several-teams.json", scenarios_own_node_several_teams_json, sizeof scenarios_own_node_several_teams_json},
    {"scenarios/own-node-small-internal-service.json", scenarios_own_node_small_internal_service_json, sizeof scenarios_own_node_small_internal_service_json},
    {"scenarios/own-node-system-nobody-can-staff.json", scenarios_own_node_system_nobody_can_staff_json, sizeof scenarios_own_node_system_nobody_can_staff_json},
    {"scenarios/own-one-database-for-a-small-saas.json", scenarios_own_one_database_for_a_small_saas_json, sizeof scenarios_own_one_database_for_a_small_saas_json},
    {"scenarios/own-orders-that-set-off-much.json", scenarios_own_orders_that_set_off_much_json, sizeof scenarios_own_orders_that_set_off_much_json},
    {"scenarios/own-payment-network-over-regions.json", scenarios_own_payment_network_over_regions_json, sizeof scenarios_own_payment_network_over_regions_json},
    {"scenarios/own-plain-records-two-people.json", scenarios_own_plain_records_two_people_json, sizeof scenarios_own_plain_records_two_people_json},
    {"scenarios/own-power-readings-in-one-region.json", scenarios_own_power_readings_in_one_region_json, sizeof scenarios_own_power_readings_in_one_region_json},
    {"scenarios/own-price-lookup-from-memory.json", scenarios_own_price_lookup_from_memory_json, sizeof scenarios_own_price_lookup_from_memory_json},
    {"scenarios/own-python-analytics-adds-live-chart.json", scenarios_own_python_analytics_adds_live_chart_json, sizeof scenarios_own_python_analytics_adds_live_chart_json},
    {"scenarios/own-python-api-on-a-small-server.json", scenarios_own_python_api_on_a_small_server_json, sizeof scenarios_own_python_api_on_a_small_server_json},
    {"scenarios/own-python-back-office-with-react.json", scenarios_own_python_back_office_with_react_json, sizeof scenarios_own_python_back_office_with_react_json},
    {"scenarios/own-python-framework-unknown.json", scenarios_own_python_framework_unknown_json, sizeof scenarios_own_python_framework_unknown_json},
    {"scenarios/own-python-front-end-alone.json", scenarios_own_python_front_end_alone_json, sizeof scenarios_own_python_front_end_alone_json},
    {"scenarios/own-python-long-lived-event-streams.json", scenarios_own_python_long_lived_event_streams_json, sizeof scenarios_own_python_long_lived_event_streams_json},
    {"scenarios/own-python-pages-for-a-club.json", scenarios_own_python_pages_for_a_club_json, sizeof scenarios_own_python_pages_for_a_club_json},
    {"scenarios/own-python-part-beside-node-shop.json", scenarios_own_python_part_beside_node_shop_json, sizeof scenarios_own_python_part_beside_node_shop_json},
    {"scenarios/own-python-pivot-with-back-office.json", scenarios_own_python_pivot_with_back_office_json, sizeof scenarios_own_python_pivot_with_back_office_json},
    {"scenarios/own-python-plain-records-api.json", scenarios_own_python_plain_records_api_json, sizeof scenarios_own_python_plain_records_api_json},
    {"scenarios/own-python-product-with-published-contract.json", scenarios_own_python_product_with_published_contract_json, sizeof scenarios_own_python_product_with_published_contract_json},
    {"scenarios/own-python-public-price-api.json", scenarios_own_python_public_price_api_json, sizeof scenarios_own_python_public_price_api_json},
    {"scenarios/own-python-script-that-grows.json", scenarios_own_python_script_that_grows_json, sizeof scenarios_own_python_script_that_grows_json},
    {"scenarios/own-python-socket-relay.json", scenarios_own_python_socket_relay_json, sizeof scenarios_own_python_socket_relay_json},
    {"scenarios/own-python-streaming-download-proxy.json", scenarios_own_python_streaming_download_proxy_json, sizeof scenarios_own_python_streaming_download_proxy_json},
    {"scenarios/own-python-team-chat.json", scenarios_own_python_team_chat_json, sizeof scenarios_own_python_team_chat_json},
    {"scenarios/own-python-team-live-tutor.json", scenarios_own_python_team_live_tutor_json, sizeof scenarios_own_python_team_live_tutor_json},
    {"scenarios/own-python-tracker-goes-live.json", scenarios_own_python_tracker_goes_live_json, sizeof scenarios_own_python_tracker_goes_live_json},
    {"scenarios/own-python-webhook-receiver.json", scenarios_own_python_webhook_receiver_json, sizeof scenarios_own_python_webhook_receiver_json},
    {"scenarios/own-sensor-firmware.json", scenarios_own_sensor_firmware_json, sizeof scenarios_own_sensor_firmware_json},
    {"scenarios/own-sensors-with-billing.json", scenarios_own_sensors_with_billing_json, sizeof scenarios_own_sensors_with_billing_json},
    {"scenarios/own-services-planned-by-three-people.json", scenarios_own_services_planned_by_three_people_json, sizeof scenarios_own_services_planned_by_three_people_json},
    {"scenarios/own-several-teams-nobody-operates.json", scenarios_own_several_teams_nobody_operates_json, sizeof scenarios_own_several_teams_nobody_operates_json},
    {"scenarios/own-shop-with-orders-on-any-host.json", scenarios_own_shop_with_orders_on_any_host_json, sizeof scenarios_own_shop_with_orders_on_any_host_json},
    {"scenarios/own-small-shop-with-follow-up-mails.json", scenarios_own_small_shop_with_follow_up_mails_json, sizeof scenarios_own_small_shop_with_follow_up_mails_json},
    {"scenarios/own-small-team-plain-records.json", scenarios_own_small_team_plain_records_json, sizeof scenarios_own_small_team_plain_records_json},
    {"scenarios/own-system-for-two-decades.json", scenarios_own_system_for_two_decades_json, sizeof scenarios_own_system_for_two_decades_json},
    {"scenarios/own-teams-that-wait-for-each-other.json", scenarios_own_teams_that_wait_for_each_other_json, sizeof scenarios_own_teams_that_wait_for_each_other_json},
    {"scenarios/own-timetables-by-own-algorithm.json", scenarios_own_timetables_by_own_algorithm_json, sizeof scenarios_own_timetables_by_own_algorithm_json},
    {"scenarios/own-trading-gateway.json", scenarios_own_trading_gateway_json, sizeof scenarios_own_trading_gateway_json},
    {"scenarios/own-traffic-is-no-reason.json", scenarios_own_traffic_is_no_reason_json, sizeof scenarios_own_traffic_is_no_reason_json},
    {"scenarios/own-two-languages-new-records.json", scenarios_own_two_languages_new_records_json, sizeof scenarios_own_two_languages_new_records_json},
    {"scenarios/own-two-languages-that-both-pay.json", scenarios_own_two_languages_that_both_pay_json, sizeof scenarios_own_two_languages_that_both_pay_json},
    {"scenarios/own-two-strong-facts-cancel.json", scenarios_own_two_strong_facts_cancel_json, sizeof scenarios_own_two_strong_facts_cancel_json},
    {"scenarios/own-typescript-team-own-models.json", scenarios_own_typescript_team_own_models_json, sizeof scenarios_own_typescript_team_own_models_json},
    {"scenarios/own-typescript-team-retrieval.json", scenarios_own_typescript_team_retrieval_json, sizeof scenarios_own_typescript_team_retrieval_json},
    {"scenarios/own-typescript-team-summaries.json", scenarios_own_typescript_team_summaries_json, sizeof scenarios_own_typescript_team_summaries_json},
    {"scenarios/own-uk-saas-python-team.json", scenarios_own_uk_saas_python_team_json, sizeof scenarios_own_uk_saas_python_team_json},
    {"scenarios/own-wallet-in-india.json", scenarios_own_wallet_in_india_json, sizeof scenarios_own_wallet_in_india_json},
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
    {"schemas/guidance.schema.json", schemas_guidance_schema_json, sizeof schemas_guidance_schema_json},
    {"schemas/knowledge.schema.json", schemas_knowledge_schema_json, sizeof schemas_knowledge_schema_json},
    {"schemas/questions.schema.json", schemas_questions_schema_json, sizeof schemas_questions_schema_json},
    {"schemas/repository.schema.json", schemas_repository_schema_json, sizeof schemas_repository_schema_json},
    {"schemas/sources.schema.json", schemas_sources_schema_json, sizeof schemas_sources_schema_json},
    {"schemas/wording.schema.json", schemas_wording_schema_json, sizeof schemas_wording_schema_json},
    {"sources.json", sources_json, sizeof sources_json},
    {"wording.json", wording_json, sizeof wording_json},
};

size_t embedded_file_count(void) {
    return sizeof files / sizeof files[0];
}

struct embedded_file embedded_file_at(size_t number) {
    return files[number];
}
