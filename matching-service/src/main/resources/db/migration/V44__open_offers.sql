-- Asked whenever a placement is accepted.
CREATE INDEX seat_offer_open_by_placement ON seat_offer (placement) WHERE state = 'OFFERED';
